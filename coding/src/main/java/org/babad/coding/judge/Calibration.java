package org.babad.coding.judge;

import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * Turns what the judge's weights say into how often such drafts are claims: a logistic curve fitted on drafts of articles that the
 * weights were not learned from (Platt 1999). Immutable.
 *
 * @param slope how much of the weights' certainty holds
 * @param intercept what holds of a draft that the weights leave open
 */
public record Calibration(double slope, double intercept) {

    /** The one that changes nothing. */
    public static final Calibration NONE = new Calibration(1, 0);

    /** The calibration of the jar, measured by {@code babad-bench crossvalidate}. */
    public static Calibration load() {
        Row row = Table.read(Calibration.class, "id/calibration.tsv", 2).get(0);
        return new Calibration(Double.parseDouble(row.cell(0)), Double.parseDouble(row.cell(1)));
    }

    /** The probability, 0 to 1, of a draft whose features weigh {@code score} together. */
    public double probability(double score) {
        return 1 / (1 + Math.exp(-(slope * score + intercept)));
    }
}
