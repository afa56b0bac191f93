package org.babad.coding.party;

import java.util.Optional;
import org.babad.coding.party.Head.Strength;
import org.babad.coding.party.Head.Type;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.knowledge.NameTable.Found;
import org.babad.knowledge.actor.ActorEntry;
import org.babad.knowledge.actor.ActorMatch;
import org.babad.model.Role;

/**
 * Reads the noun phrase of one party at a token: amount, noun or name, and what follows it as long as it belongs to the same
 * party. For one sentence and one thread.
 */
final class PhraseReader {

    private final View view;
    private final PartyLexicon lexicon;
    private final PersonNames persons;
    private final PhraseTail tail;

    PhraseReader(View view, PartyLexicon lexicon, PersonNames persons) {
        this.view = view;
        this.lexicon = lexicon;
        this.persons = persons;
        this.tail = new PhraseTail(view, persons, this);
    }

    /** How many tokens at {@code at} look like a party and are none ("media sosial"). */
    int nothingAt(int at) {
        return view.head(at)
                .filter(found -> found.value().type() == Type.NONE)
                .map(found -> found.to() - at)
                .orElse(0);
    }

    /** The phrase at a token. */
    Optional<Phrase> at(int at) {
        int noun = afterQuantity(at);
        if (noun >= view.size()) {
            return Optional.empty();
        }
        Optional<Draft> draft = start(at, noun);
        if (draft.isEmpty()) {
            return noun > at ? others(at, noun) : Optional.empty();
        }
        tail.absorb(draft.get());
        whoseFighters(draft.get());
        return draft.filter(d -> isParty(d, noun > at)).map(Draft::finish);
    }

    private int afterQuantity(int at) {
        int reached = at;
        int next = at;
        do {
            reached = next;
            next = view.after(WordClass.QUANTITY, reached);
            if (next == reached && reached < view.size() && view.token(reached).isNumeric()) {
                next = reached + 1;
            }
        } while (next > reached);
        return reached;
    }

    private Optional<Draft> start(int from, int noun) {
        Optional<ActorMatch> name = view.name(noun);
        Optional<Found<Head>> head = view.head(noun);
        if (name.isPresent() && (head.isEmpty() || head.get().to() <= name.get().to())) {
            return isPlace(name.get()) ? Optional.empty() : Optional.of(named(from, name.get()));
        }
        if (head.isPresent()) {
            return head.filter(found -> found.value().type() != Type.NONE).map(found -> headed(from, found));
        }
        return persons.unknownAt(noun).map(to -> Draft.ofPerson(from, to));
    }

    private Draft headed(int from, Found<Head> found) {
        Draft draft = Draft.of(from, found.to(), found.value());
        draft.possessed = view.hasClitic(found.to() - 1);
        return draft;
    }

    private static Draft named(int from, ActorMatch match) {
        Draft draft = Draft.of(from, match.to(), match.entry());
        if (match.entry().kind() == ActorEntry.Kind.PERSON) {
            draft.named = new Phrase.Range(match.from(), match.to());
        }
        return draft;
    }

    /** A capital behind "kota" or "di" is a place, not a government. */
    private boolean isPlace(ActorMatch match) {
        return match.entry().kind() == ActorEntry.Kind.SEAT
                && match.entry().role().isEmpty()
                && match.from() > 0
                && view.is(WordClass.SITE, match.from() - 1);
    }

    /** "Puluhan lainnya": people who are only counted. */
    private Optional<Phrase> others(int from, int at) {
        int to = view.after(WordClass.OTHERS, at);
        if (to == at) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(
                from,
                to,
                Kind.PEOPLE,
                Optional.empty(),
                Optional.of(Role.CIV),
                new Phrase.Traits(false, false, true, Phrase.Range.NONE),
                java.util.List.of()));
    }

    private void whoseFighters(Draft draft) {
        for (int i = draft.from; i < draft.to && draft.isUnnamedRebels(); i++) {
            lexicon.rebelsOf(view.tokens(), i).ifPresent(draft::side);
        }
    }

    private boolean isParty(Draft draft, boolean counted) {
        if (draft.head == null) {
            return !draft.adjective || draft.complemented;
        }
        boolean told = draft.complemented
                || draft.hasSide()
                || draft.isNamed()
                || draft.definite
                || draft.possessed
                || draft.titled;
        return draft.head.strength() != Strength.BARE || told || counted && draft.isHead(Type.FORCE);
    }
}
