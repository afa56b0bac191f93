package org.babad.language.id;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How common words and parts of names are in Indonesian news, and how they are written ({@code lexicon.tsv}). Immutable.
 */
final class Lexicon implements Roots {

    private final Map<String, Integer> entries = new HashMap<>(65536);

    private Lexicon() {}

    /** Reads the table; throws {@link IllegalStateException} where the build lacks it. */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource lexicon.tsv beside " + Lexicon.class.getName() + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource lexicon.tsv", e);
        }
        return lexicon;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        int last = line.lastIndexOf('\t');
        int frequency = Integer.parseInt(line, tab + 1, last, 10);
        entries.put(line.substring(0, tab), frequency * 4 + "lcum".indexOf(line.charAt(last + 1)));
    }

    /** The floor of log2 of the number of texts that have the word; -1 where it is not listed. */
    int frequency(String word) {
        return entries.getOrDefault(word, -4) >> 2;
    }

    /** Whether it is mostly written in lower case. */
    boolean isLower(String word) {
        return (entries.getOrDefault(word, 1) & 3) == 0;
    }

    @Override
    public int weight(String word) {
        return isLower(word) ? Math.max(0, frequency(word)) : 0;
    }
}
