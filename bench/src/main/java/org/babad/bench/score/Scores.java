package org.babad.bench.score;

import java.util.Map;
import org.babad.model.EventType;

/**
 * The result of a scoring.
 *
 * @param detection claims of the same article and type with overlapping sentences, one to one
 * @param whole claims of which type, both sides, place and time are all right
 * @param slots each slot over all claims, so that a missed claim costs its slots too
 * @param types detection by type
 */
public record Scores(Measure detection, Measure whole, Map<SlotScore, Measure> slots, Map<EventType, Measure> types) {

    public Scores {
        slots = Map.copyOf(slots);
        types = Map.copyOf(types);
    }

    /** The counts of a slot; none where no claim filled it. */
    public Measure slot(SlotScore slot) {
        return slots.getOrDefault(slot, Measure.NONE);
    }
}
