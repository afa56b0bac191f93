package org.babad.language.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.babad.language.id.FurnitureTable.Entry;
import org.babad.language.id.FurnitureTable.Kind;
import org.babad.model.Span;

/**
 * Recognises what is not the article's own words in plain text that nobody has marked: related-article lines, advertisements,
 * bylines, media marks ({@code furniture.tsv}). Immutable; one pass over the line.
 */
final class Furniture {

    /** A headline with its media mark is shorter than this. */
    private static final int LONGEST_LINK = 300;

    private final FurnitureTable table;

    Furniture(FurnitureTable table) {
        this.table = table;
    }

    /** Whether this line and all below it are furniture. */
    boolean endsArticle(String text, Span line) {
        return table.wholeLine(text, line.start(), line.end())
                .filter(k -> k == Kind.REST)
                .isPresent();
    }

    /** Whether the line as a whole is furniture. */
    boolean isWhole(String text, Span line) {
        return table.wholeLine(text, line.start(), line.end()).isPresent() || isCredit(text, line);
    }

    /** What of the line is running text: the stretches that furniture leaves, in order. */
    List<Span> running(String text, Span line) {
        List<Span> kept = new ArrayList<>();
        int from = line.start();
        for (int at = line.start(); at < line.end(); at++) {
            int reach = isWordStart(text, line, at) ? reach(text, line, at) : at;
            if (reach > at) {
                kept.add(new Span(from, at));
                from = reach;
                at = reach - 1;
            }
        }
        kept.add(new Span(from, line.end()));
        kept.removeIf(span -> span.length() == 0);
        return kept;
    }

    private static boolean isWordStart(String text, Span line, int at) {
        return at == line.start() || !Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at) == '[';
    }

    /** A line of initials or agencies in brackets: {@code (abc/def)}. */
    private static boolean isCredit(String text, Span line) {
        String trimmed = line.length() > 40 ? "" : line.cut(text).strip();
        return trimmed.startsWith("(") && trimmed.endsWith(")") && trimmed.indexOf(' ') < 0;
    }

    /** The end of the furniture that begins at {@code at}; {@code at} itself where none does. */
    private int reach(String text, Span line, int at) {
        Optional<Entry> entry = table.opening(text, at);
        if (entry.isEmpty()) {
            return at;
        }
        int behind = Math.min(line.end(), at + entry.get().words().length());
        return switch (entry.get().kind()) {
            case START -> at == Letters.skipBlank(text, line.start(), line.end()) ? line.end() : at;
            case PHRASE -> behind;
            case MARK -> bracketEnd(text, line, behind);
            case LINK -> linkEnd(text, line, behind);
            case LINE, REST -> at;
        };
    }

    private static int bracketEnd(String text, Span line, int from) {
        int limit = Math.min(line.end(), from + LONGEST_LINK);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == ']') {
                return at + 1;
            }
        }
        return from;
    }

    private int linkEnd(String text, Span line, int from) {
        int limit = Math.min(line.end(), from + LONGEST_LINK);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == '['
                    && table.opening(text, at)
                            .filter(e -> e.kind() == Kind.MARK)
                            .isPresent()) {
                return bracketEnd(text, line, at);
            }
        }
        return headlineEnd(text, line, from);
    }

    /** Where the capitals of a headline end: before the last capitalised word ahead of running text. */
    private int headlineEnd(String text, Span line, int from) {
        int limit = Math.min(line.end(), from + LONGEST_LINK);
        int lastCapital = -1;
        int at = from;
        while (at < limit) {
            int start = nextWord(text, at, limit);
            int end = wordEnd(text, start, limit);
            if (start < limit && Character.isUpperCase(text.charAt(start))) {
                lastCapital = start;
            } else if (start < limit && isRunning(text, start, end)) {
                return lastCapital > from + 10 && hasStop(text, end, line.end()) ? lastCapital : line.end();
            }
            at = Math.max(end, start + 1);
        }
        return limit;
    }

    private boolean isRunning(String text, int start, int end) {
        return Character.isLowerCase(text.charAt(start))
                && !table.isHeadlineWord(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence ends in the stretch: then it holds running text, not the rest of a headline alone. */
    private static boolean hasStop(String text, int from, int end) {
        int limit = Math.min(end, from + 3 * LONGEST_LINK);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == '.' && (at + 1 == end || Letters.isBlank(text.charAt(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static int nextWord(String text, int from, int end) {
        int at = from;
        while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
