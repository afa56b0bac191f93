package org.babad.knowledge.actor;

import java.util.List;
import org.babad.model.Token;

/** How the words of a text must be written for a name to match; told by how the table writes the name. The laxest first. */
enum NameForm {
    /** In any case: the table writes it with a small letter ("rezim Zionis"). */
    ANY,
    /** Capitalised: the table writes it so ("Israel"). */
    CAPITALISED,
    /** In capitals: an abbreviation ("AS"). */
    CAPITALS,
    /** Capitalised and not at the beginning of a sentence: marked in the table by a star ("Antara*"). */
    INSIDE;

    private static final String STAR = "*";

    /** The form of a name as the table writes it. */
    static NameForm of(String written) {
        if (written.endsWith(STAR)) {
            return INSIDE;
        }
        if (!Character.isUpperCase(written.codePointAt(0)) && !Character.isDigit(written.charAt(0))) {
            return ANY;
        }
        return written.chars().anyMatch(Character::isLowerCase) ? CAPITALISED : CAPITALS;
    }

    /** The name without its mark. */
    static String bare(String written) {
        return written.endsWith(STAR) ? written.substring(0, written.length() - 1) : written;
    }

    NameForm laxer(NameForm other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether the name may begin at token {@code from}. */
    boolean allows(List<Token> tokens, int from) {
        Token token = tokens.get(from);
        return switch (this) {
            case ANY -> true;
            case CAPITALISED -> token.isCapitalised() || token.isNumeric();
            case CAPITALS -> token.text().chars().noneMatch(Character::isLowerCase);
            case INSIDE -> token.isCapitalised()
                    && from > 0
                    && tokens.get(from - 1).isWord();
        };
    }
}
