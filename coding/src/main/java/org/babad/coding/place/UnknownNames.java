package org.babad.coding.place;

import org.babad.model.Sentence;
import org.babad.model.Token;

/** Names that no gazetteer has, believed to be places for the kind word before them ("desa Xyz"). Immutable. */
final class UnknownNames {
    private static final int LONGEST = 4;

    private final PlaceWords words;

    UnknownNames(PlaceWords words) {
        this.words = words;
    }

    /** The end of the unknown place's name that begins at {@code from}; {@code from} where nothing says that it is one. */
    int end(Sentence sentence, int from) {
        int length = words.kindBefore(sentence, from);
        if (length == 0
                || words.kindBefore(sentence, from + 1) > 0
                || words.is(sentence.tokens().get(from), "party")) {
            return from;
        }
        int end = from;
        while (end < sentence.tokens().size() && end - from < LONGEST && continues(sentence, end)) {
            end++;
        }
        return end;
    }

    private boolean continues(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return token.isWord() && !token.isNumeric() && CandidateFinder.isName(token) && !words.is(token, "direction");
    }
}
