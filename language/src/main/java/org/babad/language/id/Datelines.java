package org.babad.language.id;

import java.util.Locale;
import org.babad.model.Span;

/**
 * Finds the dateline before an article's first sentence: place and outlet in capitals, then a dash ({@code "KIEV, KABAR KITA
 * - "}, {@code "Kabar6.com, Kiev -"}, {@code "Kiev (KABAR) - "}, {@code "Kabar Kita – "}). Pure functions.
 */
final class Datelines {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;

    private Datelines() {}

    /** The offset behind the dateline that begins the stretch; the stretch's start where none does. */
    static int end(String text, Span stretch) {
        int start = Letters.skipBlank(text, stretch.start(), stretch.end());
        int limit = Math.min(stretch.end(), start + LONGEST);
        for (int at = start + 2; at < limit; at++) {
            if (Letters.isDash(text.charAt(at)) && isSeparator(text, start, at, stretch.end())) {
                int behind = behindDashes(text, at, stretch.end());
                return behind < stretch.end() && isHead(text, start, at, behind) ? behind : stretch.start();
            }
        }
        return stretch.start();
    }

    /** A dash with a blank at its side, or one right behind a head with a web name. */
    private static boolean isSeparator(String text, int start, int at, int end) {
        char before = text.charAt(at - 1);
        char after = at + 1 < end ? text.charAt(at + 1) : Letters.NONE;
        return Letters.isBlank(before)
                || Letters.isBlank(after)
                || Letters.isDash(after)
                || Character.isUpperCase(after) && domainIn(text, start, at) && text.lastIndexOf(' ', at) < start;
    }

    private static int behindDashes(String text, int from, int end) {
        int at = from;
        while (at < end && (Letters.isDash(text.charAt(at)) || Letters.isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isHead(String text, int start, int dash, int behind) {
        int words = capitalisedWords(text, start, dash);
        if (words == 0 || words > MOST_WORDS || Character.isLowerCase(text.charAt(behind))) {
            return false;
        }
        boolean spaced = Letters.isBlank(text.charAt(dash - 1)) || Letters.isDash(text.charAt(dash + 1));
        return domainIn(text, start, dash)
                || upperWordIn(text, start, dash)
                || spaced && words <= 4 && !dashSoon(text, behind);
    }

    /** How many words the head has; 0 where one of them is no part of a dateline. */
    private static int capitalisedWords(String text, int start, int end) {
        int words = 0;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            boolean first = at == start || !isInner(text.charAt(at - 1));
            if (first && Character.isLetterOrDigit(c)) {
                words++;
                if (Character.isLowerCase(c) && !isWebName(text, at, end)) {
                    return 0;
                }
            } else if (c == ':' || c == '.' && at + 1 < end && Letters.isBlank(text.charAt(at + 1))) {
                return 0;
            }
            at++;
        }
        return words;
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || Letters.isApostrophe(c) || Letters.isDash(c);
    }

    private static boolean isWebName(String text, int at, int end) {
        int stop = at;
        while (stop < end && !Letters.isBlank(text.charAt(stop))) {
            stop++;
        }
        return domainIn(text, at, stop) || text.startsWith("co.id", at);
    }

    private static boolean domainIn(String text, int start, int end) {
        String head = text.substring(start, end).toLowerCase(Locale.ROOT);
        return head.contains(".com") || head.contains(".co") || head.contains(".id") || head.contains(".net");
    }

    /** Whether a word of three letters or more is all in capitals. */
    private static boolean upperWordIn(String text, int start, int end) {
        int run = 0;
        for (int at = start; at < end; at++) {
            run = Character.isUpperCase(text.charAt(at)) ? run + 1 : 0;
            if (run >= 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether another spaced dash follows: then the first one opened an insertion. */
    private static boolean dashSoon(String text, int from) {
        int limit = Math.min(text.length() - 1, from + LONGEST);
        for (int at = from + 1; at < limit; at++) {
            if (Letters.isDash(text.charAt(at)) && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
