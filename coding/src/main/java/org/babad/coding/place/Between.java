package org.babad.coding.place;

import java.util.List;
import java.util.function.Predicate;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.Voice;

/**
 * The words between a trigger and a mention of the same sentence.
 *
 * @param after whether the mention stands behind the trigger
 * @param words the words; none where the two touch or overlap
 */
record Between(boolean after, List<Token> words) {

    static Between of(Sentence sentence, EventSite site, PlaceMention mention) {
        boolean after = mention.from() >= site.to();
        int from = after ? site.to() : mention.to();
        int to = Math.max(from, after ? mention.from() : site.from());
        return new Between(after, sentence.tokens().subList(from, to));
    }

    /** Where the mention stands. */
    String side() {
        return after ? "after" : "before";
    }

    /** How many words there are, roughly. */
    String near() {
        int gap = words.size();
        return gap <= 1 ? "0" : gap <= 3 ? "2" : gap <= 7 ? "4" : gap <= 15 ? "8" : "16";
    }

    /** How many verbs there are. */
    int verbs() {
        return count(token -> !token.form().nominal() && token.form().voice() != Voice.NONE);
    }

    /** How many marks there are. */
    int marks() {
        return count(token -> !token.isWord());
    }

    private int count(Predicate<Token> which) {
        return (int) words.stream().filter(which).count();
    }
}
