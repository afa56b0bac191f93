package org.babad.language.id;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * Finds the end of a heading that lost its line break: "Serangan Dua ArahSejak pagi, ..." is a heading, then a sentence.
 * Immutable.
 */
final class Headlines {

    private static final int LEAST_WORDS = 3;
    private static final int MOST_TOKENS = 16;

    private final Set<String> starters = new HashSet<>();
    private final FurnitureTable table;

    Headlines(FurnitureTable table) {
        this.table = table;
        for (Row row : Table.read(Headlines.class, "starters.tsv", 1)) {
            starters.add(row.cell(0));
        }
    }

    /** The token with which the sentence behind a heading begins; 0 where the passage begins with none. */
    int end(String text, Offsets tokens) {
        int limit = Math.min(MOST_TOKENS, tokens.size());
        for (int at = 0, words = 0; at < limit; at++) {
            if (words >= LEAST_WORDS && isGluedStarter(text, tokens, at)) {
                return at;
            }
            if (!isOfHeadline(text, tokens, at)) {
                return 0;
            }
            words += Character.isLetter(text.charAt(tokens.start(at))) ? 1 : 0;
        }
        return 0;
    }

    private boolean isGluedStarter(String text, Offsets tokens, int at) {
        return tokens.start(at) == tokens.end(at - 1)
                && Character.isUpperCase(text.charAt(tokens.start(at)))
                && Character.isLetter(text.charAt(tokens.start(at) - 1))
                && starters.contains(word(text, tokens, at));
    }

    /** Whether a headline writes the token so: a capital, a listed small word, a number or a mark. */
    private boolean isOfHeadline(String text, Offsets tokens, int at) {
        char first = text.charAt(tokens.start(at));
        return first != '.' && (!Character.isLowerCase(first) || table.isHeadlineWord(word(text, tokens, at)));
    }

    private static String word(String text, Offsets tokens, int at) {
        int start = tokens.start(at);
        return text.substring(start, Math.min(tokens.end(at), start + 24)).toLowerCase(Locale.ROOT);
    }
}
