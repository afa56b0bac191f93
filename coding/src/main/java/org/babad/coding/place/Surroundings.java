package org.babad.coding.place;

import java.util.Optional;
import org.babad.knowledge.gazetteer.Kind;
import org.babad.model.Sentence;
import org.babad.model.Token;

/** What stands around a name in its sentence. Used once for each name; not shared. */
final class Surroundings {
    private final PlaceWords words;
    private final Sentence sentence;
    private final int from;
    private final int to;
    private final int first;
    private final Optional<Kind> kind;

    Surroundings(PlaceWords words, Sentence sentence, int from, int to) {
        this.words = words;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        int length = words.kindBefore(sentence, from);
        boolean other =
                words.before(sentence, from, "party") > length || words.before(sentence, from, "direction") > length;
        length = other ? 0 : length;
        kind = words.kind(sentence, from - length, from);
        first = beforeDirections(from - length);
    }

    /** The first token of the name with its kind words and directions ("wilayah selatan" Gaza). */
    int first() {
        return first;
    }

    Optional<Kind> kind() {
        return kind;
    }

    /** The token after the name's direction ("bagian selatan", "tengah"); the end of the name where it has none. */
    int last() {
        int end = to;
        if (end < sentence.tokens().size() && words.is(sentence.tokens().get(end), "part")) {
            end++;
        }
        int length = end < sentence.tokens().size() ? words.after(sentence, end, "direction") : 0;
        return length > 0 ? end + length : to;
    }

    Optional<String> preposition() {
        if (first == 0) {
            return Optional.empty();
        }
        Token before = sentence.tokens().get(first - 1);
        return words.is(before, "preposition") || words.is(before, "toward")
                ? Optional.of(before.norm())
                : Optional.empty();
    }

    boolean attributive() {
        return first == from && words.before(sentence, from, "party") > 0 || words.before(sentence, from, "owned") > 0;
    }

    /** Whether a capitalised word that is no word of place stands just before or after. */
    boolean amidNames() {
        boolean before = first == from && from > 0 && isForeign(from - 1) && from > 1;
        return before || to < sentence.tokens().size() && isForeign(to) && words.after(sentence, to, "direction") == 0;
    }

    /** Whether the kind word is of something that bears a name of its own choice, which need not be a place's. */
    boolean namedFreely() {
        return words.before(sentence, from, "freely") > 0;
    }

    boolean border() {
        return first < from && words.is(sentence.tokens().get(first), "border") && isPair();
    }

    private boolean isPair() {
        boolean hyphen = sentence.tokens().get(from).text().indexOf('-') > 0 && to - from == 1;
        boolean joined = to + 1 < sentence.tokens().size()
                && (words.is(sentence.tokens().get(to), "and")
                        || sentence.tokens().get(to).norm().equals("-"))
                && CandidateFinder.isName(sentence.tokens().get(to + 1));
        return hyphen || joined;
    }

    private boolean isForeign(int at) {
        Token token = sentence.tokens().get(at);
        return token.isCapitalised() && token.isWord() && !words.is(token, "party") && !words.is(token, "preposition");
    }

    private int beforeDirections(int start) {
        int at = start;
        int length = 1;
        while (length > 0 && at > 0) {
            length = Math.max(words.before(sentence, at, "around"), words.before(sentence, at, "direction"));
            at -= length;
        }
        return at;
    }
}
