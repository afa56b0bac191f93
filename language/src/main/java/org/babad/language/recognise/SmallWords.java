package org.babad.language.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** The words of {@code words.tsv}: for which of the {@code languages.tsv} each speaks, and how much. Immutable. */
final class SmallWords {

    /** No word of the table is longer; a longer one of a text need not be looked up. */
    private static final int LONGEST = 24;

    private final List<String> languages = new ArrayList<>();
    private final List<Double> usual = new ArrayList<>();
    private final Map<String, float[]> weights = new HashMap<>();

    private SmallWords() {}

    static SmallWords load() {
        SmallWords out = new SmallWords();
        for (Row row : Table.read(SmallWords.class, "languages.tsv", 2)) {
            out.languages.add(row.cell(0));
            out.usual.add(Double.parseDouble(row.cell(1)));
        }
        for (Row row : Table.read(SmallWords.class, "words.tsv", 3)) {
            for (String language : row.cell(0).split(" ")) {
                int at = out.languages.indexOf(language);
                if (at < 0) {
                    throw row.fault("names a language that languages.tsv lacks: " + language);
                }
                for (String word : row.cell(2).split(" ")) {
                    out.add(word, at, Float.parseFloat(row.cell(1)));
                }
            }
        }
        return out;
    }

    private void add(String word, int language, float weight) {
        float[] known = weights.getOrDefault(word, new float[0]);
        float[] wider = Arrays.copyOf(known, Math.max(known.length, language + 1));
        wider[language] = Math.max(wider[language], weight);
        weights.put(word, wider);
    }

    /** The languages' codes, in the order of the table. */
    List<String> languages() {
        return languages;
    }

    /** How much the words of a usual text in the language of this number say for it, for each of its words. */
    double usual(int language) {
        return usual.get(language);
    }

    /** Adds to {@code scores} what a word in lower case says for each language. */
    void weigh(String word, float[] scores) {
        float[] says = word.length() > LONGEST ? null : weights.get(word);
        if (says != null) {
            for (int i = 0; i < says.length; i++) {
                scores[i] += says[i];
            }
        }
    }
}
