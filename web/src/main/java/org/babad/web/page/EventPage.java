package org.babad.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.EventDetail;
import org.babad.model.Disagreement;
import org.babad.model.Disagreement.Slot;
import org.babad.web.mark.Kind;

/**
 * One event with what is said about it.
 *
 * @param row the event
 * @param locator where it is said to be
 * @param disputes what its claims disagree on
 * @param claims the claims of this page, in the order of publication
 * @param pager which claims these are
 */
public record EventPage(
        EventRow row, Optional<Locator> locator, List<DisputeView> disputes, List<ClaimRow> claims, Pager pager) {

    /** How many claims a page shows. */
    static final int SIZE = 50;

    /** The page of an event, with the claims of page {@code number}, from 1. */
    public static EventPage of(EventDetail detail, int number) {
        EventRow row = EventRow.of(detail.summary());
        Map<String, ClaimRow> rows = rows(detail);
        List<ClaimRow> all = new ArrayList<>(rows.values());
        int from = (int) Math.min(all.size(), (number - 1L) * SIZE);
        return new EventPage(
                row,
                Locator.of(row.place()),
                disputes(detail, rows),
                all.subList(from, Math.min(all.size(), from + SIZE)),
                Pager.of(number, SIZE, all.size(), n -> row.href() + (n > 1 ? "?page=" + n : "")));
    }

    static List<DisputeView> disputes(EventDetail detail, Map<String, ClaimRow> rows) {
        return detail.disagreements().stream()
                .map(disagreement -> DisputeView.of(disagreement, rows))
                .toList();
    }

    /** The claims of an event by id, in the order of publication. */
    static Map<String, ClaimRow> rows(EventDetail detail) {
        Map<String, Set<Slot>> disputed = disputed(detail.disagreements());
        Map<String, ClaimRow> rows = new LinkedHashMap<>();
        for (ClaimInContext claim : detail.claims()) {
            String id = claim.claim().id();
            Set<Slot> slots = disputed.getOrDefault(id, Set.of());
            rows.put(id, ClaimRow.of(rows.size() + 1, claim, slots));
        }
        return rows;
    }

    private static Map<String, Set<Slot>> disputed(List<Disagreement> disagreements) {
        Map<String, Set<Slot>> slots = new HashMap<>();
        for (Disagreement disagreement : disagreements) {
            disagreement.positions().stream()
                    .flatMap(position -> position.claims().stream())
                    .forEach(id -> slots.computeIfAbsent(id, i -> EnumSet.noneOf(Slot.class))
                            .add(disagreement.slot()));
        }
        return slots;
    }

    /** What the colours of the evidence mean, in order. */
    public List<Kind> legend() {
        return Legend.SLOTS;
    }
}
