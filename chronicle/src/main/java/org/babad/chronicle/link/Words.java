package org.babad.chronicle.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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

    static boolean share(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    /** How many hashes both have, as a part of the shorter list: 0 to 1. */
    static double overlap(int[] a, int[] b) {
        int shorter = Math.min(a.length, b.length);
        long common = Arrays.stream(a)
                .filter(word -> Arrays.binarySearch(b, word) >= 0)
                .count();
        return shorter == 0 ? 0 : (double) common / shorter;
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
