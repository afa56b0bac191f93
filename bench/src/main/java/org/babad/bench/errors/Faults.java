package org.babad.bench.errors;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.babad.bench.score.Coded;
import org.babad.bench.score.Names;
import org.babad.bench.score.Scorer;
import org.babad.bench.score.SlotScore;
import org.babad.bench.train.Lesson;
import org.babad.coding.judge.Judged;
import org.babad.coding.trigger.Trigger;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Span;

/** Collects what the coder got wrong in articles, by cause, and which types it took for which. Not thread-safe. */
public final class Faults {

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> confusion = new TreeMap<>();

    /**
     * Adds one article.
     *
     * @param drafts all its drafts with their probabilities
     * @param coded the claims made of those that are claims, in the same order
     */
    public void add(Lesson lesson, List<Judged> drafts, List<Coded> coded) {
        List<Judged> kept = drafts.stream().filter(Judged::isClaim).toList();
        List<Coded> gold = lesson.gold().claims();
        Map<Integer, Integer> pairs = Scorer.pair(gold, coded);
        for (int g = 0; g < gold.size(); g++) {
            Integer c = pairs.get(g);
            if (c == null) {
                missed(lesson, gold.get(g), drafts);
            } else {
                parties(lesson, gold.get(g), coded.get(c), kept.get(c));
            }
        }
        for (int c = 0; c < coded.size(); c++) {
            if (!pairs.containsValue(c)) {
                spurious(lesson, coded.get(c), kept.get(c).probability());
            }
        }
    }

    private void missed(Lesson lesson, Coded gold, List<Judged> drafts) {
        List<Judged> same =
                drafts.stream().filter(d -> sharesTrigger(lesson, gold, d)).toList();
        String cause = "missed: no candidate";
        String detail = "";
        for (Judged draft : same) {
            EventType type = draft.draft().frame().trigger().type();
            boolean right = type == gold.type();
            cause = right
                    ? draft.isClaim() ? "missed: twice in the sentence" : "missed: judged none"
                    : "missed: other type";
            detail = type + String.format(Locale.ROOT, " p=%.2f", draft.probability());
            confusion.merge(gold.type() + " -> " + (draft.isClaim() ? type : "none"), 1, Integer::sum);
            if (right) {
                break;
            }
        }
        if (same.isEmpty()) {
            confusion.merge(gold.type() + " -> none", 1, Integer::sum);
        }
        faults.add(fault(cause, lesson, gold, detail));
    }

    private static boolean sharesTrigger(Lesson lesson, Coded gold, Judged judged) {
        Sentence sentence = judged.draft().sentence();
        Trigger trigger = judged.draft().frame().trigger();
        Set<String> words = new HashSet<>(Names.words(gold.trigger()));
        words.retainAll(Names.words(text(lesson, sentence, trigger.from(), trigger.to())));
        return gold.sentence().overlaps(sentence.span()) && !words.isEmpty();
    }

    private void spurious(Lesson lesson, Coded coded, double probability) {
        boolean sameType = lesson.gold().claims().stream()
                .anyMatch(g -> g.sentence().overlaps(coded.sentence()) && g.type() == coded.type());
        boolean sentence =
                lesson.gold().claims().stream().anyMatch(g -> g.sentence().overlaps(coded.sentence()));
        String cause = sameType
                ? "spurious: type once more in the sentence"
                : sentence ? "spurious: sentence has other claims" : "spurious: sentence has none";
        confusion.merge("none -> " + coded.type(), 1, Integer::sum);
        faults.add(fault(cause, lesson, coded, String.format(Locale.ROOT, "p=%.2f", probability)));
    }

    private void parties(Lesson lesson, Coded gold, Coded coded, Judged judged) {
        PartyCauses causes =
                new PartyCauses(lesson.notes(), judged.draft().sentence().index());
        causes.cause(gold.actor(), coded.actor())
                .ifPresent(c -> faults.add(fault("actor: " + c.cause(), lesson, gold, c.detail())));
        causes.cause(gold.target(), coded.target())
                .ifPresent(c -> faults.add(fault("target: " + c.cause(), lesson, gold, c.detail())));
        slot(SlotScore.PLACE, lesson, gold, coded);
        slot(SlotScore.TIME, lesson, gold, coded);
    }

    private void slot(SlotScore slot, Lesson lesson, Coded gold, Coded coded) {
        if (!slot.isRight(gold, coded)) {
            String cause = !slot.isFilled(gold) ? "should be empty" : slot.isFilled(coded) ? "other chosen" : "missed";
            String detail = slot.show(gold) + " / " + slot.show(coded);
            faults.add(fault(slot.label() + ": " + cause, lesson, gold, detail));
        }
    }

    private static Fault fault(String cause, Lesson lesson, Coded claim, String detail) {
        String sentence = claim.sentence().cut(lesson.gold().article().text());
        return new Fault(cause, lesson.gold().article().id(), claim, detail, sentence);
    }

    private static String text(Lesson lesson, Sentence sentence, int from, int to) {
        int start = sentence.tokens().get(from).span().start();
        int end = sentence.tokens().get(to - 1).span().end();
        return new Span(start, end).cut(lesson.gold().article().text());
    }

    /** Prints how often each cause was, and which types were taken for which at least twice. */
    public void summary(PrintStream out) {
        Map<String, Integer> causes = new TreeMap<>();
        faults.forEach(f -> causes.merge(f.cause(), 1, Integer::sum));
        print(out, causes, 1);
        out.println("confusion (gold -> coded)");
        print(out, confusion, 2);
    }

    private static void print(PrintStream out, Map<String, Integer> counts, int least) {
        counts.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> out.println(String.format(Locale.ROOT, "%6d  %s", e.getValue(), e.getKey())));
    }

    /** Prints every fault, one a line, sorted by cause. */
    public void list(PrintStream out) {
        faults.stream()
                .sorted(Comparator.comparing(Fault::cause)
                        .thenComparing(f -> f.claim().type()))
                .forEach(f -> out.println(f.line()));
    }
}
