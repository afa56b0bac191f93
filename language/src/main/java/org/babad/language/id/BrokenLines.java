package org.babad.language.id;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Span;

/**
 * Joins lines that a page broke inside a sentence, mostly around links: the next line goes on in lower case or with a comma
 * or bracket, or this one ends with a word that leaves the sentence open ({@code open-words.tsv}). Immutable.
 */
final class BrokenLines {

    /** Lines longer than this are no pieces of a link. */
    private static final int SHORT = 40;

    private static final int FARTHEST = 4;

    private final Set<String> openWords = new HashSet<>();

    BrokenLines() {
        for (Row row : Table.read(BrokenLines.class, "open-words.tsv", 1)) {
            openWords.add(row.cell(0));
        }
    }

    /** The lines, with those that belong together joined. */
    List<Span> join(String text, List<Span> lines) {
        List<Span> out = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int last = at;
            while (last + 1 < lines.size() && goOn(text, lines, at, last)) {
                last++;
            }
            out.add(lines.get(at).union(lines.get(last)));
            at = last + 1;
        }
        return out;
    }

    /** Whether the sentence at the end of line {@code last} goes on in the next, in a group that began with {@code first}. */
    private boolean goOn(String text, List<Span> lines, int first, int last) {
        Span here = lines.get(last);
        Span next = lines.get(last + 1);
        if (!isOneBreak(text, here.end(), next.start()) || endsSentence(text, here)) {
            return false;
        }
        char begin = text.charAt(next.start());
        return Character.isLowerCase(begin)
                || begin == ','
                || begin == '('
                || endsOpen(text, here)
                || first < last && startsLow(text, here)
                || isShort(here) && lowLineAhead(text, lines, last + 1);
    }

    /** Whether nothing but one line break and blanks stand between: no empty line, no furniture. */
    private static boolean isOneBreak(String text, int from, int to) {
        int breaks = 0;
        for (int at = from; at < to; at++) {
            if (Passages.isLineBreak(text.charAt(at))) {
                breaks += text.charAt(at) == '\r' ? 0 : 1;
            } else if (!Letters.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return breaks <= 1;
    }

    private static boolean endsSentence(String text, Span line) {
        int at = line.end() - 1;
        while (at > line.start() && Letters.isCloser(text.charAt(at)) && text.charAt(at) != ')') {
            at--;
        }
        char c = text.charAt(at);
        return !(Character.isLetterOrDigit(c) || c == ',' || c == ')' || Letters.isCloser(c));
    }

    private boolean endsOpen(String text, Span line) {
        int at = line.end();
        while (at > line.start() && line.end() - at < 20 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return openWords.contains(text.substring(at, line.end()));
    }

    private static boolean startsLow(String text, Span line) {
        return Character.isLowerCase(text.charAt(line.start())) || isShort(line);
    }

    private static boolean isShort(Span line) {
        return line.length() <= SHORT;
    }

    /** Whether only short pieces stand between here and a line that begins in lower case: names in links. */
    private static boolean lowLineAhead(String text, List<Span> lines, int from) {
        int limit = Math.min(lines.size(), from + FARTHEST);
        for (int at = from; at < limit; at++) {
            Span line = lines.get(at);
            if (!isOneBreak(text, lines.get(at - 1).end(), line.start())) {
                return false;
            }
            if (Character.isLowerCase(text.charAt(line.start()))) {
                return true;
            }
            if (!isShort(line) || endsSentence(text, line)) {
                return false;
            }
        }
        return false;
    }
}
