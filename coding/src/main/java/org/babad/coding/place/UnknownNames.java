package org.babad.coding.place;

import java.util.List;
import java.util.stream.IntStream;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.model.Sentence;
import org.babad.model.Token;

/** Names that no gazetteer has, believed to be places for the kind word before them ("desa Xyz") or the
 * place after them ("di Xyz, Papua Tengah"). Immutable. */
final class UnknownNames {
    private static final int LONGEST = 4;
    private static final int NEXT = 3;

    private final PlaceWords words;

    private final Gazetteer gazetteer;

    UnknownNames(PlaceWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** The end of the unknown place's name that begins at {@code from}; {@code from} where nothing says that it is one. */
    int end(Sentence sentence, int from) {
        boolean kind = words.kindBefore(sentence, from) > 0;
        boolean placed = from > 0 && words.is(sentence.tokens().get(from - 1), "in");
        if (!kind && !placed || isWordOfPlace(sentence, from)) {
            return from;
        }
        int end = from;
        while (end < sentence.tokens().size() && end - from < LONGEST && continues(sentence, end)) {
            end++;
        }
        return kind || isInKnown(sentence, end) ? end : from;
    }

    private boolean isWordOfPlace(Sentence sentence, int at) {
        return words.kindBefore(sentence, at + 1) > 0
                || words.is(sentence.tokens().get(at), "party");
    }

    /** Whether a comma and a place of note follow, as in "di Xyz, Papua Tengah". */
    private boolean isInKnown(Sentence sentence, int comma) {
        List<Token> tokens = sentence.tokens();
        if (comma + 1 >= tokens.size()
                || !tokens.get(comma).text().equals(",")
                || !CandidateFinder.isName(tokens.get(comma + 1))) {
            return false;
        }
        int reach = Math.min(tokens.size(), comma + 1 + NEXT);
        return IntStream.rangeClosed(comma + 2, reach)
                .mapToObj(end -> gazetteer.findNotable(NameKey.of(tokens, comma + 1, end)))
                .anyMatch(places -> !places.isEmpty());
    }

    private boolean continues(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return token.isWord() && !token.isNumeric() && CandidateFinder.isName(token) && !words.is(token, "direction");
    }
}
