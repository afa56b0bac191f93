package org.babad.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.babad.coding.judge.Calibration;
import org.babad.coding.rank.Choice;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * Turns the share that a slot's choice had among its options into how often such slots are right ({@link Calibration} of the
 * share's log-odds, a row of {@code id/slot-calibration.tsv} for each slot). Immutable and thread-safe.
 */
final class SlotCertainty {

    private static final double EDGE = 1e-6;

    private final Map<String, Calibration> calibrations = new HashMap<>();

    private SlotCertainty() {}

    static SlotCertainty load() {
        SlotCertainty certainty = new SlotCertainty();
        for (Row row : Table.read(SlotCertainty.class, "id/slot-calibration.tsv", 3)) {
            certainty.calibrations.put(
                    row.cell(0), new Calibration(Double.parseDouble(row.cell(1)), Double.parseDouble(row.cell(2))));
        }
        return certainty;
    }

    /** How sure the choice for a slot is, to three digits; empty where nothing was chosen. */
    OptionalDouble of(String slot, Choice<? extends Optional<?>> choice) {
        if (choice.taken().isEmpty()) {
            return OptionalDouble.empty();
        }
        Calibration calibration = calibrations.getOrDefault(slot, Calibration.NONE);
        double share = Math.min(1 - EDGE, Math.max(EDGE, choice.share()));
        double sure = calibration.probability(Math.log(share / (1 - share)));
        return OptionalDouble.of(Math.round(sure * 1000) / 1000.0);
    }
}
