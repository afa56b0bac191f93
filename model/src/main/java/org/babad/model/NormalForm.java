package org.babad.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One spelling for the many spellings of a word, for looking up: lower case, compatibility characters folded, diacritics
 * and every kind of apostrophe dropped ("Hay’at", "Hay'at", "Hayat" → "hayat"; "Bāb" → "bab"), dashes as {@code -}.
 */
public final class NormalForm {

    private static final String APOSTROPHES = "'’‘ʼʻ`´ʿʾ′";
    private static final String DASHES = "‐‑‒–—−";

    private NormalForm() {}

    /** The normal form of {@code text}; white space is kept. Pure and thread-safe. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int c) {
        if (DASHES.indexOf(c) >= 0) {
            out.append('-');
        } else if (APOSTROPHES.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
            out.appendCodePoint(c);
        }
    }
}
