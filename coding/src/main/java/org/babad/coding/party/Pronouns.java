package org.babad.coding.party;

import java.util.List;
import java.util.Optional;
import org.babad.coding.party.PartyMention.Kind;

/** Finds pronouns that stand for parties. For one sentence. */
final class Pronouns {

    private static final List<WordClass> CLASSES =
            List.of(WordClass.HE, WordClass.THEY, WordClass.BOTH, WordClass.SPEAKER);

    private final View view;

    Pronouns(View view) {
        this.view = view;
    }

    /** The pronoun at a token. */
    Optional<Phrase> at(int at) {
        return CLASSES.stream()
                .filter(type -> view.is(type, at))
                .findFirst()
                .map(type -> new Phrase(
                        at,
                        view.after(type, at),
                        Kind.PRONOUN,
                        Optional.empty(),
                        Optional.empty(),
                        new Phrase.Traits(true, false, true, Phrase.Range.NONE),
                        List.of()));
    }
}
