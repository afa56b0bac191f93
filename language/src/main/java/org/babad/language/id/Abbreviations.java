package org.babad.language.id;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** The words that keep their full stop ({@code abbreviations.tsv}), and what the stop then says. Immutable. */
final class Abbreviations {

    /** What may follow. */
    enum Kind {
        /** Stands before a name. */
        TITLE,
        /** Is an abbreviation only before a number. */
        NUMBER,
        /** May be the last word of a sentence. */
        END,
        /** Is followed by more of its phrase. */
        INSIDE
    }

    /** The frequency from which on a word in lower case is no title. */
    private static final int COMMON = 4;

    private final Map<String, Kind> kinds = new HashMap<>();

    private Abbreviations() {}

    /** Reads the table; throws {@link IllegalStateException} where the build lacks it. */
    static Abbreviations load(Lexicon lexicon) {
        Abbreviations all = new Abbreviations();
        for (Row row : Table.read(Abbreviations.class, "abbreviations.tsv", 3)) {
            all.add(row.cell(0), Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)), lexicon);
        }
        return all;
    }

    /**
     * As listed, with a capital and in capitals. A listed capital asks for one; but a title is known in text without
     * capitals too where it is no common word (<i>letjen</i>, not <i>sen</i>).
     */
    private void add(String word, Kind kind, Lexicon lexicon) {
        kinds.put(word, kind);
        kinds.put(Character.toUpperCase(word.charAt(0)) + word.substring(1), kind);
        kinds.putIfAbsent(word.toUpperCase(Locale.ROOT), kind);
        if (kind == Kind.TITLE && !lexicon.isPlain(word, 0, word.length(), COMMON)) {
            kinds.putIfAbsent(word.toLowerCase(Locale.ROOT), kind);
        }
    }

    /** The kind of the word without its stop; empty where it is none. */
    Optional<Kind> kind(String word) {
        return Optional.ofNullable(kinds.get(word));
    }

    /** Whether a sentence may end at a token that has its stop inside: false for {@code Kol.}, true for {@code dll.}. */
    boolean mayEnd(String token) {
        return kind(token.substring(0, token.length() - 1))
                .filter(k -> k == Kind.END)
                .isPresent();
    }
}
