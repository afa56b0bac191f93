package org.babad.chronicle.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.babad.knowledge.table.Table;
import org.babad.model.NormalForm;

/** Names and sentences as sets of words. Pure and thread-safe. */
final class Words {

    /** Words that name kinds of parties and places, not which: resource {@code id/filler.tsv}. */
    private static final Set<String> FILLER = Table.read(Words.class, "id/filler.tsv", 1).stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Shorter words carry little. */
    private static final int CONTENT = 4;

    /** No sentence of news has more names; one of a hostile page is not to fill the index. */
    private static final int NAMES = 48;

    private Words() {}

    /** The words of a name; those that tell which one, where it has any. */
    static Set<String> ofName(String name) {
        List<String> all = split(name);
        Set<String> telling = all.stream().filter(w -> !FILLER.contains(w)).collect(Collectors.toUnmodifiableSet());
        return telling.isEmpty() ? Set.copyOf(all) : telling;
    }

    /** Hashes of a sentence's longer words and numbers, sorted, each once. */
    static int[] hashes(String sentence) {
        return split(sentence).stream()
                .filter(w -> w.length() >= CONTENT || Character.isDigit(w.charAt(0)))
                .filter(w -> !FILLER.contains(w))
                .mapToInt(String::hashCode)
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Hashes of the names and numbers in a sentence, sorted, each once: words with a capital that do not open it, and figures.
     */
    static int[] names(String sentence) {
        Set<Integer> out = new TreeSet<>();
        int start = -1;
        boolean opens = true;
        for (int i = 0; i <= sentence.length(); i++) {
            boolean inside = i < sentence.length() && Character.isLetterOrDigit(sentence.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String word = sentence.substring(start, i);
                if (Character.isDigit(word.charAt(0)) || !opens && isName(word)) {
                    out.add(NormalForm.of(word).hashCode());
                }
                opens = false;
                start = -1;
            }
        }
        return out.stream().mapToInt(Integer::intValue).limit(NAMES).toArray();
    }

    private static boolean isName(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !FILLER.contains(NormalForm.of(word));
    }

    static boolean share(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    /** How many hashes both have, as a part of the shorter list: 0 to 1. */
    static double overlap(int[] a, int[] b) {
        int shorter = Math.min(a.length, b.length);
        return shorter == 0 ? 0 : (double) common(a, b) / shorter;
    }

    /** How many hashes both sorted lists have. */
    static int common(int[] a, int[] b) {
        int out = 0;
        int j = 0;
        for (int hash : a) {
            while (j < b.length && b[j] < hash) {
                j++;
            }
            out += j < b.length && b[j] == hash ? 1 : 0;
        }
        return out;
    }

    private static List<String> split(String text) {
        String norm = NormalForm.of(text);
        List<String> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= norm.length(); i++) {
            boolean inside = i < norm.length() && Character.isLetterOrDigit(norm.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                out.add(norm.substring(start, i));
                start = -1;
            }
        }
        return out;
    }
}
