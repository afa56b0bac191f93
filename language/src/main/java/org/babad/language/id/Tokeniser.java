package org.babad.language.id;

import static org.babad.language.id.Letters.at;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Span;

/**
 * Cuts a passage into words, numbers and marks. One token are: words with their inner hyphens and apostrophes
 * ({@code besar-besaran}, {@code Hay'at}, {@code ke-6}); numbers with their inner points, commas, colons and strokes
 * ({@code 1.500}, {@code 20.40}, {@code 9/11/2022}); web names ({@code Liputan6.com}); abbreviations and initials with their
 * stop ({@code Kol.}, {@code A.S.}; {@link Stops} tells); runs of one mark ({@code ...}). The ends of a range and the mark
 * between them are three ({@code 5-10}; {@link Ranges} tells). Every unit that is not blank is in a token. Words that a
 * lost link tag has glued together are cut apart by {@link Glue}. Immutable; one pass over the text.
 */
final class Tokeniser {

    /** Beyond this a run of letters is noise: it is kept as one token and looked up nowhere. */
    private static final int LONGEST_WORD = 64;

    private final Stops stops;
    private final Ranges ranges = new Ranges();
    private final Set<String> domains;
    private final Glue glue;

    Tokeniser(Stops stops, Glue glue) {
        this.stops = stops;
        this.glue = glue;
        this.domains = readDomains();
    }

    private static Set<String> readDomains() {
        Set<String> endings = new HashSet<>();
        for (Row row : Table.read(Tokeniser.class, "domains.tsv", 1)) {
            endings.add(row.cell(0));
        }
        return endings;
    }

    /** The tokens of {@code text} between the two offsets, in order. */
    Offsets tokens(String text, int start, int end) {
        Offsets out = new Offsets();
        int at = Letters.skipBlank(text, start, end);
        while (at < end) {
            at = Letters.skipBlank(text, token(text, at, end, out), end);
        }
        return out;
    }

    /** Adds the token that begins at {@code at}; gives the unit after it. */
    private int token(String text, int at, int end, Offsets out) {
        int codePoint = text.codePointAt(at);
        if (Letters.isWordPart(codePoint) || isSign(text, at, end)) {
            return word(text, at, end, out);
        }
        int stop = Math.min(end, at + Character.charCount(codePoint));
        while (stop < end
                && text.charAt(stop) == codePoint
                && !Letters.isOpener((char) codePoint)
                && !Letters.isCloser((char) codePoint)) {
            stop++;
        }
        out.add(at, stop);
        return stop;
    }

    /** A minus sign: a dash after a blank and before a digit. */
    private static boolean isSign(String text, int at, int end) {
        char before = at(text, at - 1);
        return Letters.isHyphen(text.charAt(at))
                && (Letters.isBlank(before) || before == '(')
                && at + 1 < end
                && Character.isDigit(text.charAt(at + 1));
    }

    private int word(String text, int start, int end, Offsets out) {
        int stop = start + 1;
        while (stop < end && goesOn(text, stop, start, end)) {
            stop++;
        }
        int full = stops.belongs(text, new Span(start, stop), end, out) ? stop + 1 : stop;
        if (full > stop || stop - start > LONGEST_WORD) {
            out.add(start, full);
        } else {
            cut(text, start, stop, out);
        }
        return full;
    }

    /** Whether the unit at {@code at} is still of the word that began at {@code start}. */
    private boolean goesOn(String text, int at, int start, int end) {
        char c = text.charAt(at);
        if (Character.isLowSurrogate(c) || Letters.isWordPart(text.codePointAt(at))) {
            return Letters.isWordPart(
                    Character.isLowSurrogate(c) ? text.codePointBefore(at + 1) : text.codePointAt(at));
        }
        char before = text.charAt(at - 1);
        char after = at + 1 < end ? text.charAt(at + 1) : Letters.NONE;
        if (!Character.isLetterOrDigit(before) && !Character.isSurrogate(before) || !Character.isLetterOrDigit(after)) {
            return false;
        }
        return isJoint(c, before, after)
                || c == '/' && isCodeStroke(text, start, at)
                || c == '.' && (isCodePoint(text, start, at) || isDotInside(text, start, at, end));
    }

    private static boolean isJoint(char c, char before, char after) {
        return switch (c) {
            case '-', '‐', '‑' -> true;
            case '\'', '’', '‘', 'ʼ', '`', 'ʻ' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '/' -> Character.isDigit(after);
            case '&', '@', '_' -> true;
            default -> false;
        };
    }

    /** The stroke of a file's number before its letters ({@code 34/PMK}), and of single letters ({@code S/A}). */
    private static boolean isCodeStroke(String text, int start, int at) {
        char before = text.charAt(at - 1);
        boolean single = at - start == 1 && Character.isUpperCase(before) && !Character.isLetter(at(text, at + 2));
        return Character.isUpperCase(text.charAt(at + 1)) && (Character.isDigit(before) || single);
    }

    /** The point of a file's number: between a capital and a digit, behind a stroke ({@code 34/PMK.011}). */
    private static boolean isCodePoint(String text, int start, int at) {
        if (!Character.isUpperCase(text.charAt(at - 1)) || !Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        int stroke = at - 1;
        while (stroke > start && at - stroke < LONGEST_WORD && text.charAt(stroke) != '/') {
            stroke--;
        }
        return text.charAt(stroke) == '/';
    }

    /** Dots of web names and of initials: {@code detik.com}, {@code A.S.}, {@code S.Pd}. */
    private boolean isDotInside(String text, int start, int dot, int end) {
        int stop = dot + 1;
        while (stop < end && stop - dot <= 6 && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        if (stop == dot + 1) {
            return false;
        }
        String part = text.substring(dot + 1, stop);
        return domains.contains(part.toLowerCase(Locale.ROOT)) && !isTitleCase(part)
                || isAmongInitials(text, start, dot, part)
                || dot - start == 1 && part.length() == 1 && at(text, stop) == '.';
    }

    /** The inner stops of "A.S.", "S.Pd": a single capital before, a short capitalised part behind. */
    private static boolean isAmongInitials(String text, int start, int dot, String part) {
        boolean first = dot - start == 1 && Character.isUpperCase(text.charAt(start));
        boolean later = dot - start > 2 && text.charAt(dot - 2) == '.' && Character.isUpperCase(text.charAt(dot - 1));
        return Character.isUpperCase(part.charAt(0)) && (first && part.length() <= 3 || later && part.length() == 1);
    }

    private static boolean isTitleCase(String part) {
        return part.length() > 1 && Character.isUpperCase(part.charAt(0)) && Character.isLowerCase(part.charAt(1));
    }

    /** Adds the word, or its parts: "Rp9.000" gives two, a range three, glued words as many as {@link Glue} sees. */
    private void cut(String text, int start, int stop, Offsets out) {
        int from = start;
        if (text.startsWith("Rp", start) && stop > start + 2 && Character.isDigit(text.charAt(start + 2))) {
            out.add(start, start + 2);
            from = start + 2;
        }
        int seam = ranges.seam(text, from, stop);
        if (seam > 0) {
            out.add(from, seam);
            out.add(seam, seam + 1);
            out.add(seam + 1, stop);
        } else {
            glue.cut(text, from, stop, out);
        }
    }
}
