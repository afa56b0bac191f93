package org.babad.bench.train.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What must not be learned from: the sentences of all development and test sets. The corpora copy from each other (most of one's
 * test sentences are among another's training sentences), so a sentence that shares eight words in a row with a held-out one,
 * or is one, is left out of all training. Not thread-safe.
 */
final class HeldOut {

    private static final int RUN = 8;

    private final Set<String> runs = new HashSet<>();
    private int dropped;

    /** Holds a sentence out. */
    void add(List<String> words) {
        runs.addAll(runs(words));
    }

    /** Whether a sentence may be learned from; counts those that may not. */
    boolean allows(List<String> words) {
        boolean allowed = runs(words).stream().noneMatch(runs::contains);
        dropped += allowed ? 0 : 1;
        return allowed;
    }

    /** How many sentences were not allowed. */
    int dropped() {
        return dropped;
    }

    /** Every run of eight words, letters and digits only; all of a sentence of four to eight words. */
    private static List<String> runs(List<String> words) {
        List<String> bare = new ArrayList<>();
        for (String word : words) {
            StringBuilder letters = new StringBuilder();
            word.toLowerCase(Locale.ROOT)
                    .chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> letters.append((char) c));
            if (!letters.isEmpty()) {
                bare.add(letters.toString());
            }
        }
        List<String> out = new ArrayList<>();
        for (int from = 0; from + RUN <= bare.size(); from++) {
            out.add(String.join(" ", bare.subList(from, from + RUN)));
        }
        if (bare.size() >= RUN / 2 && bare.size() < RUN) {
            out.add(String.join(" ", bare));
        }
        return out;
    }
}
