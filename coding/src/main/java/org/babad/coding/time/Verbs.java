package org.babad.coding.time;

import org.babad.model.Token;
import org.babad.model.Voice;

/** Tells verbs by their make, as far as affixes show it. */
final class Verbs {

    private Verbs() {}

    /** Whether the token's affixes make a verb of it that someone does or that is done to someone. */
    static boolean isVerb(Token token) {
        return token.form().voice() != Voice.NONE && !token.form().nominal();
    }
}
