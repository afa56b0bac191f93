package org.babad.language.recognise;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts the words and the scripts of a text, and what its small words say for each language. Used by one thread. */
final class Census {

    private final SmallWords table;
    private final float[] scores;
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int latin;
    private int words;
    /** Whether the word at hand holds a mark that the table has joined with its letter. */
    private boolean marked;

    Census(SmallWords table) {
        this.table = table;
        this.scores = new float[table.languages().size()];
    }

    /** Counts a stretch of a text. */
    void read(String text, int from, int to) {
        int start = -1;
        for (int at = from; at < to; at++) {
            if (isLetter(text.charAt(at))) {
                start = start < 0 ? at : start;
                count(text.charAt(at));
            } else if (start >= 0 && isHyphen(text, at, to)) {
                continue;
            } else if (start >= 0) {
                word(text, start, at);
                start = -1;
            }
        }
        if (start >= 0) {
            word(text, start, to);
        }
    }

    /** Marks upon letters belong to words in some scripts. */
    private static boolean isLetter(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Words said twice ("kedua-dua") tell more than their halves. */
    private static boolean isHyphen(String text, int at, int to) {
        return text.charAt(at) == '-' && at + 1 < to && isLetter(text.charAt(at + 1));
    }

    private void count(char c) {
        if (c < 0x250) {
            latin++;
        } else if (c < 0x370) {
            marked = true;
        } else {
            letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
    }

    private void word(String text, int start, int end) {
        words++;
        String word = text.substring(start, end);
        table.weigh((marked ? Normalizer.normalize(word, Normalizer.Form.NFC) : word).toLowerCase(Locale.ROOT), scores);
        marked = false;
    }

    int words() {
        return words;
    }

    /** How many words the small words make one expect to be of the language of this number. */
    double score(int language) {
        return scores[language] / table.usual(language);
    }

    /** The script of most letters; of Japanese, which mixes several, the one that only it has. */
    UnicodeScript script() {
        if (letters.getOrDefault(UnicodeScript.HIRAGANA, 0) * 10 > letters.getOrDefault(UnicodeScript.HAN, 0)) {
            letters.remove(UnicodeScript.HAN);
        }
        return letters.entrySet().stream()
                .filter(e -> e.getKey() != UnicodeScript.INHERITED && e.getKey() != UnicodeScript.COMMON)
                .max(Map.Entry.comparingByValue())
                .filter(e -> e.getValue() > latin)
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
    }
}
