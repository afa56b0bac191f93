package org.babad.language.id;

import static org.babad.language.id.Letters.at;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Span;

/** Tells the full stop of an abbreviation or an initial from that of a sentence. Immutable. */
final class Stops {

    private static final int LONGEST_ABBREVIATION = 8;
    private static final int LONGEST_WORD = 32;

    /** A word of this frequency that follows a single capital begins a sentence. */
    private static final int COMMON = 6;

    private final Abbreviations abbreviations;
    private final Lexicon lexicon;
    private final Set<String> openWords = new HashSet<>();

    Stops(Abbreviations abbreviations, Lexicon lexicon) {
        this.abbreviations = abbreviations;
        this.lexicon = lexicon;
        for (Row row : Table.read(Stops.class, "open-words.tsv", 1)) {
            openWords.add(row.cell(0));
        }
    }

    /** Whether a full stop follows the word and is of it; {@code before} are the tokens ahead of the word. */
    boolean belongs(String text, Span word, int end, Offsets before) {
        int dot = word.end();
        if (dot >= end || text.charAt(dot) != '.' || word.length() > LONGEST_ABBREVIATION) {
            return false;
        }
        int next = Letters.skipBlank(text, dot + 1, end);
        if (isInitials(text, word.start(), dot)) {
            return word.length() > 1 || isNameInitial(text, word, new Span(next, end), before);
        }
        return abbreviations
                .kind(word.cut(text))
                .map(kind -> kind == Abbreviations.Kind.NUMBER
                        ? isNumber(text, next, end)
                        : next > dot || at(text, next) == ',')
                .orElse(false);
    }

    /** A digit, or a Roman numeral in capitals. */
    private static boolean isNumber(String text, int from, int end) {
        if (from < end && Character.isDigit(text.charAt(from))) {
            return true;
        }
        int at = from;
        while (at < end && "IVXLC".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from && (at == end || !Character.isLetterOrDigit(text.charAt(at)));
    }

    /** One capital, or capitals with stops between them. */
    private static boolean isInitials(String text, int start, int dot) {
        for (int at = start; at < dot; at++) {
            boolean capital = Character.isUpperCase(text.charAt(at));
            if ((at - start) % 2 == 0 ? !capital : text.charAt(at) != '.') {
                return false;
            }
        }
        return (dot - start) % 2 == 1;
    }

    /**
     * The {@code W.} of "George W. Bush", the {@code P.} of "Joko P. di", the {@code R.} of "oleh R. Hartono"; not the one-letter
     * word that ends a sentence ("Perang Dunia I. Ketika", "di Blok M. Warga").
     */
    private boolean isNameInitial(String text, Span word, Span rest, Offsets before) {
        if (rest.length() == 0) {
            return false;
        }
        int last = before.size() - 1;
        if (Character.isLowerCase(text.charAt(rest.start()))) {
            return last >= 0 && isPartOfName(text, word, before);
        }
        if (!Character.isUpperCase(text.charAt(rest.start())) || isCommonWord(text, rest)) {
            return false;
        }
        return last < 0 || isPartOfName(text, word, before) || leavesOpen(text, before);
    }

    /** Whether a capitalised word stands before. */
    private static boolean isPartOfName(String text, Span word, Offsets before) {
        int last = before.size() - 1;
        return before.end(last) < word.start() && Character.isUpperCase(text.charAt(before.start(last)));
    }

    /** Whether a comma stands before, or a word that cannot end a sentence. */
    private boolean leavesOpen(String text, Offsets before) {
        Span last = before.span(before.size() - 1);
        return last.length() < LONGEST_WORD
                && (text.charAt(last.start()) == ','
                        || openWords.contains(last.cut(text).toLowerCase(Locale.ROOT)));
    }

    private boolean isCommonWord(String text, Span rest) {
        int stop = rest.start();
        while (stop < rest.end() && stop - rest.start() < LONGEST_WORD && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return stop - rest.start() > 1 && lexicon.isPlain(text, rest.start(), stop, COMMON);
    }
}
