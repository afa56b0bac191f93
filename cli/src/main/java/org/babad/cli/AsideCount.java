package org.babad.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.babad.language.recognise.LanguageRecogniser;

/** Counts the articles that were set aside because of their language. Not thread-safe. */
final class AsideCount {

    private final Map<String, Integer> languages = new TreeMap<>();

    void add(String language) {
        languages.merge(language, 1, Integer::sum);
    }

    int total() {
        return languages.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What was set aside, the most frequent language first: {@code 12 set aside: 9 English, 3 Malay}. */
    String line() {
        return total() + " set aside: "
                + languages.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .map(e -> e.getValue() + " " + name(e.getKey()))
                        .collect(Collectors.joining(", "));
    }

    /** A language by its English name. */
    static String name(String language) {
        return language.equals(LanguageRecogniser.UNKNOWN)
                ? "in an unknown language"
                : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
