package org.babad.bench.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts compared by their runs of four words, as the public article extraction benchmark does: how many runs they share,
 * and how many each has alone.
 */
record Runs(int matched, int extra, int missed) {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LENGTH = 4;

    static Runs of(String gold, String read) {
        Map<List<String>, Integer> wanted = count(gold);
        Map<List<String>, Integer> found = count(read);
        int matched = wanted.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
                .sum();
        return new Runs(matched, sum(found) - matched, sum(wanted) - matched);
    }

    private static int sum(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> count(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(word.group());
        }
        while (!words.isEmpty() && words.size() < LENGTH) {
            words.add("");
        }
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            runs.merge(List.copyOf(words.subList(i, i + LENGTH)), 1, Integer::sum);
        }
        return runs;
    }
}
