package org.babad.coding.party;

import java.util.Optional;
import org.babad.coding.party.Head.Type;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.knowledge.NameTable.Found;
import org.babad.knowledge.actor.ActorEntry;
import org.babad.knowledge.actor.ActorMatch;

/** Takes into a draft what follows its noun or name and belongs to the same party. For one sentence and one thread. */
final class PhraseTail {

    private static final int LONGEST_BRACKET = 5;
    private static final int LONGEST = 24;

    private final View view;
    private final PersonNames persons;
    private final PhraseReader reader;

    PhraseTail(View view, PersonNames persons, PhraseReader reader) {
        this.view = view;
        this.persons = persons;
        this.reader = reader;
    }

    void absorb(Draft draft) {
        boolean more = true;
        while (more && !draft.definite && draft.to < view.size() && draft.to - draft.from < LONGEST) {
            more = bracket(draft)
                    || demonstrative(draft)
                    || relation(draft)
                    || knownName(draft)
                    || noun(draft)
                    || word(draft)
                    || holder(draft)
                    || link(draft);
        }
        apposition(draft);
    }

    /** "(IDF)", "(AS)": an abbreviation or another name of the same party. */
    private boolean bracket(Draft draft) {
        if (!view.isText(draft.to, "(") || !view.isCapitalised(draft.to + 1)) {
            return false;
        }
        for (int close = draft.to + 2; close < view.size() && close <= draft.to + LONGEST_BRACKET; close++) {
            if (view.isText(close, ")")) {
                Optional<ActorMatch> name = view.name(draft.to + 1);
                if (name.isPresent() && draft.head != null && !draft.complemented) {
                    draft.complement(name.get().entry(), close + 1);
                }
                draft.to = close + 1;
                return true;
            }
        }
        return false;
    }

    private boolean demonstrative(Draft draft) {
        int end = view.after(WordClass.DEMONSTRATIVE, draft.to);
        if (end == draft.to || draft.isNamed()) {
            return false;
        }
        draft.to = end;
        draft.definite = true;
        return true;
    }

    /** "pimpinan AS", "yang setia kepada X": the name behind gives the side; the leader of a known group changes nothing. */
    private boolean relation(Draft draft) {
        Optional<Found<Boolean>> relation = view.relation(draft.to).filter(Found::value);
        if (draft.kind == Kind.GROUP && draft.hasSide()) {
            int end = relation.map(found -> persons.capitalisedEnd(found.to())).orElse(draft.to);
            boolean led = relation.filter(found -> end > found.to()).isPresent();
            draft.to = led ? end : draft.to;
            return led;
        }
        Optional<ActorMatch> name =
                relation.filter(found -> draft.head != null).flatMap(found -> view.name(found.to()));
        name.ifPresent(match -> draft.complement(match.entry(), match.to()));
        return name.isPresent();
    }

    private boolean knownName(Draft draft) {
        Optional<ActorMatch> name = view.name(draft.to);
        if (name.isEmpty() || longerNoun(name.get())) {
            return false;
        }
        if (name.get().entry().kind() == ActorEntry.Kind.PERSON) {
            return person(draft, name.get());
        }
        if (!mayBelong(draft, name.get().entry())) {
            return false;
        }
        draft.complement(name.get().entry(), name.get().to());
        return true;
    }

    private boolean longerNoun(ActorMatch name) {
        return view.head(name.from()).filter(found -> found.to() > name.to()).isPresent();
    }

    private boolean person(Draft draft, ActorMatch match) {
        if (draft.isNamed()
                || draft.kind == Kind.STATE
                || draft.kind == Kind.SEAT
                || draft.head == null && draft.kind != Kind.ORGANISATION) {
            return false;
        }
        boolean holder = draft.kind == Kind.PERSON
                || draft.kind == Kind.PEOPLE
                || draft.complemented
                || draft.kind == Kind.FORCE && draft.head != null && draft.head.strength() != Head.Strength.OWN;
        if (holder || draft.head == null) {
            draft.name(match.from(), match.to(), Optional.of(match.entry()));
        } else {
            draft.complement(match.entry(), match.to());
        }
        return true;
    }

    private static boolean mayBelong(Draft draft, ActorEntry entry) {
        boolean group = entry.kind() == ActorEntry.Kind.GROUP;
        boolean land = entry.kind() == ActorEntry.Kind.DEMONYM || entry.kind().standsForState();
        if (draft.isNamed()) {
            return false;
        }
        if (draft.head == null) {
            boolean body = draft.kind == Kind.GROUP || draft.kind == Kind.FORCE || draft.kind == Kind.BODY;
            return body && land && !draft.complemented && entry.kind() != ActorEntry.Kind.SEAT
                    || draft.kind == Kind.STATE
                            && entry.kind() == ActorEntry.Kind.STATE
                            && !draft.complemented
                            && draft.sameSide(entry);
        }
        return !draft.complemented || group && draft.isHead(Type.GROUP, Type.OFFICE) && draft.isFromState();
    }

    private boolean noun(Draft draft) {
        Optional<Found<Head>> found = view.head(draft.to);
        if (draft.head == null
                || draft.isNamed()
                || found.isEmpty()
                || found.get().value().type() == Type.NONE) {
            return false;
        }
        boolean rank = found.get().value().type() == Type.RANK;
        if (draft.complemented && !rank || draft.isHead(Type.RANK) && !rank) {
            return false;
        }
        if (rank && draft.complemented) {
            draft.to = found.get().to();
        } else {
            draft.nest(found.get().value(), found.get().to());
            draft.possessed |= view.hasClitic(draft.to - 1);
        }
        return true;
    }

    /** An adjective, "lainnya", or the number of a unit. */
    private boolean word(Draft draft) {
        if (draft.head == null || draft.isNamed()) {
            return false;
        }
        int end = view.after(WordClass.MODIFIER, draft.to);
        if (end == draft.to) {
            end = view.after(WordClass.UNIT, draft.to);
        }
        if (end == draft.to
                && view.isText(draft.to, "-")
                && draft.to + 1 < view.size()
                && view.token(draft.to + 1).isNumeric()) {
            end = draft.to + 2;
        }
        boolean moved = end > draft.to;
        draft.to = end;
        return moved;
    }

    /** An unknown capitalised name: of the holder of an office, or a part of a body's name. */
    private boolean holder(Draft draft) {
        if (draft.head == null || draft.isNamed()) {
            return false;
        }
        int end = persons.capitalisedEnd(draft.to);
        if (end == draft.to) {
            return false;
        }
        boolean holds = draft.head.type().isHeld()
                || draft.kind == Kind.PEOPLE
                || draft.kind == Kind.MEDIA
                || draft.complemented
                || draft.head.strength() != Head.Strength.OWN && view.isGivenName(draft.to);
        if (holds) {
            draft.name(draft.to, end, Optional.empty());
        } else {
            draft.to = end;
            draft.titled = true;
        }
        return true;
    }

    /** "Duta Besar Iran untuk PBB", "Kepala Administrasi Rusia di Kharkiv". */
    private boolean link(Draft draft) {
        if (!draft.isHead(Type.OFFICE) || draft.isNamed()) {
            return false;
        }
        int next = view.after(WordClass.LINK, draft.to);
        if (next == draft.to || !view.isCapitalised(next)) {
            return false;
        }
        Optional<ActorMatch> name = view.name(next);
        if (name.isPresent() && !draft.complemented) {
            draft.complement(name.get().entry(), name.get().to());
        } else {
            draft.to = name.map(ActorMatch::to).orElseGet(() -> Math.max(next + 1, persons.capitalisedEnd(next)));
        }
        return true;
    }

    /** ", Igor Konashenkov" behind an office; ", pemimpin Chechnya" behind a name. */
    private void apposition(Draft draft) {
        if (!view.isText(draft.to, ",")) {
            return;
        }
        int next = draft.to + 1;
        if (draft.head != null && !draft.isNamed() && takesName(draft)) {
            Optional<ActorMatch> known = view.name(next, ActorEntry.Kind.PERSON);
            int end = known.map(ActorMatch::to).orElseGet(() -> persons.apposedEnd(next));
            if (end > next) {
                draft.name(next, end, known.map(ActorMatch::entry));
            }
        } else if (draft.head == null && draft.kind == Kind.PERSON) {
            view.head(next)
                    .filter(found ->
                            found.value().type().isHeld() || found.value().type() == Type.FORCE)
                    .flatMap(found -> reader.at(next))
                    .filter(phrase ->
                            phrase.traits().named().isEmpty() && phrase.side().isPresent())
                    .filter(phrase -> view.isText(phrase.to(), ",") || phrase.to() >= view.size() - 1)
                    .ifPresent(draft::appose);
        }
    }

    private static boolean takesName(Draft draft) {
        return draft.isHead(Type.OFFICE)
                || draft.kind == Kind.FORCE && draft.head != null && draft.head.strength() == Head.Strength.WEAK
                || draft.isHead(Type.PEOPLE, Type.MEDIA);
    }
}
