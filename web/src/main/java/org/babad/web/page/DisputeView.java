package org.babad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.babad.model.Disagreement;
import org.babad.model.Disagreement.Position;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Side;
import org.babad.model.Status;
import org.babad.web.label.Days;
import org.babad.web.label.Labels;
import org.babad.web.label.Numbers;

/**
 * A disagreement: positions against each other.
 *
 * @param slot what it is on
 * @param meaning what that says
 * @param independent whether two positions do not depend on each other
 * @param positions the best attested first
 */
public record DisputeView(String slot, String meaning, boolean independent, List<PositionView> positions) {

    /** How many claims of a position are shown. */
    private static final int SHOWN = 6;

    /**
     * One position.
     *
     * @param value what it holds, in words
     * @param voices how many independent voices hold it, in words
     * @param holders the first claims that hold it
     * @param more how many further claims hold it
     */
    public record PositionView(String value, String voices, List<ClaimRow> holders, int more) {}

    /**
     * The disagreement with the claims of its event by id; claims that are not among them are left out.
     */
    static DisputeView of(Disagreement disagreement, Map<String, ClaimRow> claims) {
        Labels labels = Labels.shipped();
        return new DisputeView(
                labels.slot(disagreement.slot()),
                labels.meaning("slot", disagreement.slot().code()),
                disagreement.independent(),
                disagreement.positions().stream()
                        .map(position -> position(disagreement.slot(), position, claims))
                        .toList());
    }

    private static PositionView position(Slot slot, Position position, Map<String, ClaimRow> claims) {
        List<ClaimRow> holders = position.claims().stream()
                .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
                .toList();
        return new PositionView(
                Clip.of(value(slot, position.value())),
                Numbers.count(position.voices(), "voice", "voices"),
                holders.stream().limit(SHOWN).toList(),
                Math.max(0, holders.size() - SHOWN));
    }

    private static String value(Slot slot, String value) {
        return switch (slot) {
            case DAY -> Days.ofIso(value);
            case STATUS -> known(Status.values(), Status::code, value)
                    .map(Labels.shipped()::status)
                    .orElse(value);
            case ACTOR, TARGET -> Labels.shipped().side(new Side(value));
            case PLACE, NUMBER -> value;
        };
    }

    private static <T> Optional<T> known(T[] all, java.util.function.Function<T, String> code, String value) {
        return Stream.of(all).filter(one -> code.apply(one).equals(value)).findFirst();
    }
}
