package org.babad.coding.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.babad.coding.rank.Features;
import org.babad.coding.trigger.Trigger;

/**
 * How likely the other drafts of an article are claims, each judged by itself: the company in which a draft is judged again. An act
 * that is told twice in a sentence is one claim, and a word that asserts in one sentence is likely to assert in the next.
 *
 * @param likelihoods by what the others have to do with the draft, in steps from 0 to {@link #STEPS}; absent where there are none
 * @param claims how many others of the sentence are likelier claims than not
 */
public record Company(Map<Kin, Integer> likelihoods, int claims) {

    /** What the finest likelihood is. */
    static final int STEPS = 4;

    /** So many drafts on either side are looked at, so that a monstrous article costs no more than its length. */
    private static final int REACH = 200;

    /** What other drafts have to do with one. */
    public enum Kin {
        /** The likeliest of its sentence. */
        SENTENCE(false),
        /** The likeliest of its sentence and type. */
        SAME_TYPE(false),
        /** The likeliest of its sentence that stands before it. */
        BEFORE(false),
        /** The likeliest of its sentence that stands behind it. */
        BEHIND(false),
        /** The likeliest of the sentence before. */
        LAST_SENTENCE(false),
        /** The likeliest of the sentence behind. */
        NEXT_SENTENCE(false),
        /** The likeliest earlier one by the same word. */
        EARLIER(false),
        /** All others by the same word, on average. */
        WORD(true),
        /** All others of its type, on average. */
        TYPE(true),
        /** All others of the article, on average. */
        ARTICLE(true);

        private final boolean average;

        Kin(boolean average) {
            this.average = average;
        }
    }

    public Company {
        likelihoods = Map.copyOf(likelihoods);
    }

    /** The company of each draft of an article, where {@code likely} are the likelihoods of each by itself. */
    static List<Company> of(List<Draft> drafts, double[] likely) {
        List<Company> out = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            out.add(of(drafts, likely, i));
        }
        return out;
    }

    private static Company of(List<Draft> drafts, double[] likely, int index) {
        Map<Kin, Mean> means = new HashMap<>();
        int claims = 0;
        int last = Math.min(likely.length, index + REACH + 1);
        for (int other = Math.max(0, index - REACH); other < last; other++) {
            if (other != index) {
                double value = likely[other];
                kins(drafts.get(index), drafts.get(other), other < index)
                        .forEach(kin ->
                                means.computeIfAbsent(kin, k -> new Mean()).add(value));
                claims += near(drafts.get(index), drafts.get(other)) == 0 && value > 0.5 ? 1 : 0;
            }
        }
        Map<Kin, Integer> steps = new HashMap<>();
        means.forEach((kin, mean) -> steps.put(kin, mean.step(kin)));
        return new Company(steps, claims);
    }

    private static List<Kin> kins(Draft draft, Draft other, boolean isBefore) {
        List<Kin> kins = new ArrayList<>(List.of(Kin.ARTICLE));
        boolean type = type(draft).equals(type(other));
        if (type) {
            kins.add(Kin.TYPE);
        }
        if (word(draft).equals(word(other))) {
            kins.add(Kin.WORD);
            if (isBefore) {
                kins.add(Kin.EARLIER);
            }
        }
        switch (near(draft, other)) {
            case 0 -> {
                kins.add(Kin.SENTENCE);
                kins.add(isBefore ? Kin.BEFORE : Kin.BEHIND);
                if (type) {
                    kins.add(Kin.SAME_TYPE);
                }
            }
            case -1 -> kins.add(Kin.LAST_SENTENCE);
            case 1 -> kins.add(Kin.NEXT_SENTENCE);
            default -> {}
        }
        return kins;
    }

    private static int near(Draft draft, Draft other) {
        return other.sentence().index() - draft.sentence().index();
    }

    private static String type(Draft draft) {
        return draft.frame().trigger().type().name();
    }

    private static String word(Draft draft) {
        return draft.sentence()
                .tokens()
                .get(draft.frame().trigger().head())
                .form()
                .root();
    }

    /** A sum of likelihoods, and the greatest of them. */
    private static final class Mean {
        private double sum;
        private double most;
        private int count;

        void add(double value) {
            sum += value;
            most = Math.max(most, value);
            count++;
        }

        int step(Kin kin) {
            return (int) (STEPS * (kin.average ? sum / count : most));
        }
    }

    /** Tells the features of a draft in this company. */
    void describe(Draft draft, Features out) {
        Trigger trigger = draft.frame().trigger();
        String made = trigger.kind() == Trigger.Kind.NOUN ? "noun" : "verb";
        for (Kin kin : Kin.values()) {
            int step = likelihoods.getOrDefault(kin, -1);
            out.add("company").and(kin).and(step);
            out.add("company").and(kin).and(step).and(made);
            out.add("company").and(kin).and(step).and(trigger.type());
        }
        out.add("company claims").and(Math.min(STEPS, claims)).and(made);
    }
}
