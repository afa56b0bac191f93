package org.babad.coding.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The judge's certainty is toned down by a curve that keeps the order of drafts. */
class CalibrationTest {

    private static final Calibration SHIPPED = Calibration.load();

    @Test
    void withoutCalibrationTheOddsAreTheWeights() {
        assertThat(Calibration.NONE.probability(0)).isEqualTo(0.5);
        assertThat(Calibration.NONE.probability(Math.log(4))).isBetween(0.7999, 0.8001);
    }

    @Test
    void theShippedCurveRisesAndStaysBetweenZeroAndOne() {
        double last = 0;
        for (int score = -30; score <= 30; score++) {
            double probability = SHIPPED.probability(score);
            assertThat(probability).isGreaterThan(last).isBetween(0.0, 1.0);
            last = probability;
        }
    }

    @Test
    void theShippedCurveTrustsTheWeightsLessThanTheySay() {
        assertThat(SHIPPED.slope()).isBetween(0.2, 1.0);
    }
}
