package org.babad.knowledge;

import java.util.List;
import org.babad.model.NormalForm;
import org.babad.model.Token;

/**
 * The key under which a name of several words is looked up: the words' {@link NormalForm}s with one space between, hyphens
 * and full stops taken as spaces ("Al-Assad", "al Assad" → "al assad"; "A.S." → "a s").
 */
public final class NameKey {

    private NameKey() {}

    /** The key of a name as written. Pure and thread-safe. */
    public static String of(String name) {
        return squeeze(NormalForm.of(name));
    }

    /** The key of the tokens from {@code from} (inside) to {@code to} (outside). */
    public static String of(List<Token> tokens, int from, int to) {
        if (to - from == 1) {
            return squeeze(tokens.get(from).norm());
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(tokens.get(i).norm()).append(' ');
        }
        return squeeze(out.toString());
    }

    private static String squeeze(String text) {
        return isSqueezed(text) ? text : squeezed(text);
    }

    private static boolean isSqueezed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isGap(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGap(char c) {
        return c == '-' || c == '.' || c == ',' || Character.isWhitespace(c);
    }

    private static String squeezed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.append(c);
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }
}
