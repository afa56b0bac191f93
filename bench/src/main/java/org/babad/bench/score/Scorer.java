package org.babad.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.babad.model.EventType;

/**
 * Counts right, spurious and missed claims over articles, as {@code score.py} does: claims are paired greedily by how much
 * they agree, within one type and overlapping sentences. Not thread-safe; one for a run.
 */
public final class Scorer {

    private static final List<SlotScore> WHOLE =
            List.of(SlotScore.ACTOR_SIDE, SlotScore.TARGET_SIDE, SlotScore.PLACE, SlotScore.TIME);

    private record Pair(int agreement, int gold, int predicted) {}

    private Measure detection = Measure.NONE;
    private Measure whole = Measure.NONE;
    private final Map<SlotScore, Measure> slots = new EnumMap<>(SlotScore.class);
    private final Map<EventType, Measure> types = new EnumMap<>(EventType.class);

    /** Adds one article: its gold claims and what the coder said. */
    public void add(List<Coded> gold, List<Coded> predicted) {
        Map<Integer, Integer> pairs = pair(gold, predicted);
        Set<Integer> used = new HashSet<>(pairs.values());
        for (int g = 0; g < gold.size(); g++) {
            Integer p = pairs.get(g);
            if (p == null) {
                countMissed(gold.get(g));
            } else {
                countFound(gold.get(g), predicted.get(p));
            }
        }
        for (int p = 0; p < predicted.size(); p++) {
            if (!used.contains(p)) {
                countSpurious(predicted.get(p));
            }
        }
    }

    /** What was counted so far. */
    public Scores scores() {
        return new Scores(detection, whole, slots, types);
    }

    /** Which coded claim stands for which gold claim: the index of each paired gold claim with that of its partner. */
    public static Map<Integer, Integer> pair(List<Coded> gold, List<Coded> predicted) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                if (couldBeOne(gold.get(g), predicted.get(p))) {
                    candidates.add(new Pair(agreement(gold.get(g), predicted.get(p)), g, p));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Pair c) -> -c.agreement())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        Map<Integer, Integer> pairs = new HashMap<>();
        for (Pair pair : candidates) {
            if (!pairs.containsKey(pair.gold()) && !pairs.containsValue(pair.predicted())) {
                pairs.put(pair.gold(), pair.predicted());
            }
        }
        return pairs;
    }

    private static boolean couldBeOne(Coded gold, Coded predicted) {
        return gold.type() == predicted.type() && gold.sentence().overlaps(predicted.sentence());
    }

    private static int agreement(Coded gold, Coded predicted) {
        Set<String> shared = Names.words(gold.trigger());
        shared.retainAll(Names.words(predicted.trigger()));
        int agreement = shared.isEmpty() ? 0 : 2;
        for (SlotScore slot : SlotScore.values()) {
            agreement += slot.isRight(gold, predicted) ? 1 : 0;
        }
        return agreement;
    }

    private void countFound(Coded gold, Coded predicted) {
        detection = detection.plus(true, false, false);
        types.merge(gold.type(), new Measure(1, 0, 0), Scorer::sum);
        boolean right = WHOLE.stream().allMatch(slot -> slot.isRight(gold, predicted));
        whole = whole.plus(right, !right, !right);
        for (SlotScore slot : SlotScore.values()) {
            boolean agrees = slot.agrees(gold, predicted);
            count(slot, agrees, !agrees && slot.isFilled(predicted), !agrees && slot.isFilled(gold));
        }
    }

    private void countMissed(Coded gold) {
        detection = detection.plus(false, false, true);
        whole = whole.plus(false, false, true);
        types.merge(gold.type(), new Measure(0, 0, 1), Scorer::sum);
        for (SlotScore slot : SlotScore.values()) {
            count(slot, false, false, slot.isFilled(gold));
        }
    }

    private void countSpurious(Coded predicted) {
        detection = detection.plus(false, true, false);
        whole = whole.plus(false, true, false);
        types.merge(predicted.type(), new Measure(0, 1, 0), Scorer::sum);
        for (SlotScore slot : SlotScore.values()) {
            count(slot, false, slot.isFilled(predicted), false);
        }
    }

    private void count(SlotScore slot, boolean right, boolean spurious, boolean missed) {
        slots.merge(slot, Measure.NONE.plus(right, spurious, missed), Scorer::sum);
    }

    private static Measure sum(Measure a, Measure b) {
        return new Measure(a.right() + b.right(), a.spurious() + b.spurious(), a.missed() + b.missed());
    }
}
