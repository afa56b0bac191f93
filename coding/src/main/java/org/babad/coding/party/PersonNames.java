package org.babad.coding.party;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.actor.ActorEntry;
import org.babad.knowledge.actor.ActorMatch;

/** Tells names of people whom the list does not know, by given names, speech verbs and earlier mention. For one sentence. */
final class PersonNames {

    private static final int LONGEST = 6;

    private final View view;
    private final Set<String> surnames;

    /**
     * @param surnames last names of people named so far in the article, in normal form
     */
    PersonNames(View view, Set<String> surnames) {
        this.view = view;
        this.surnames = new HashSet<>(surnames);
    }

    /** The end of an unknown person's name that begins at a token. */
    Optional<Integer> unknownAt(int at) {
        int end = capitalisedEnd(at);
        if (end == at) {
            return Optional.empty();
        }
        boolean several = end - at > 1;
        boolean known = several && view.is(WordClass.HONORIFIC, at)
                || several && view.isGivenName(at)
                || !several && surnames.contains(view.token(at).norm())
                || (several || at > 0 && view.token(at - 1).isWord()) && speaks(at, end);
        return known ? Optional.of(end) : Optional.empty();
    }

    private boolean speaks(int from, int end) {
        return view.is(WordClass.SAYS_AFTER, end) || from > 0 && view.is(WordClass.SAYS_BEFORE, from - 1);
    }

    /** The end of a name behind a comma: a given name first, or several words that are closed off. */
    int apposedEnd(int at) {
        int end = capitalisedEnd(at);
        if (end == at) {
            return at;
        }
        boolean closed = end >= view.size() || !view.token(end).isWord() || view.is(WordClass.SAYS_AFTER, end);
        return view.isGivenName(at) || end - at > 1 && closed ? end : at;
    }

    /** The end of the capitalised words at a token that are no known party, date or sentence opener. */
    int capitalisedEnd(int at) {
        int end = at;
        while (end < view.size() && end - at < LONGEST && isNamePart(at, end)) {
            end++;
        }
        while (end > at && view.is(WordClass.PARTICLE, end - 1) && !view.isCapitalised(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isNamePart(int from, int at) {
        if (!view.isCapitalised(at)) {
            return at > from && view.is(WordClass.PARTICLE, at) && view.isCapitalised(at + 1);
        }
        Optional<ActorMatch> name = view.name(at);
        boolean party = name.isPresent() && (at == from || name.get().entry().kind() != ActorEntry.Kind.PERSON);
        return !party
                && !view.is(WordClass.DATE, at)
                && !(at == from && view.is(WordClass.NOT_NAME, at))
                && (view.head(at).isEmpty() || view.is(WordClass.HONORIFIC, at));
    }
}
