package org.babad.coding.party;

import java.util.List;
import java.util.Optional;
import org.babad.coding.party.Head.Strength;
import org.babad.coding.party.Head.Type;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.coding.party.Phrase.Range;
import org.babad.coding.party.Phrase.Traits;
import org.babad.knowledge.actor.ActorEntry;
import org.babad.model.Role;
import org.babad.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * A phrase while it is being read: what its nouns and names say about side and role, by the codebook's section 4, "Who". For
 * one thread.
 */
final class Draft {

    final int from;
    int to;
    final @Nullable Head head;
    final Kind kind;
    Range named = Range.NONE;
    boolean definite;
    boolean possessed;
    /** Whether it begins with a people or region, which is no party alone. */
    boolean adjective;
    /** Whether capitalised words make it the name of one body. */
    boolean titled;
    /** Whether a name that tells the side has been taken in. */
    boolean complemented;

    private @Nullable Side side;
    private @Nullable Role role;
    private boolean fromState;
    private boolean open;

    private Draft(int from, int to, @Nullable Head head, Kind kind) {
        this.from = from;
        this.to = to;
        this.head = head;
        this.kind = kind;
    }

    /** A phrase that begins with a noun. */
    static Draft of(int from, int to, Head head) {
        Draft draft = new Draft(from, to, head, head.type().kind());
        draft.role = head.role().orElse(null);
        draft.open = head.strength() != Strength.OWN;
        return draft;
    }

    /** A phrase that begins with a known name. */
    static Draft of(int from, int to, ActorEntry entry) {
        Draft draft = new Draft(from, to, null, kind(entry));
        draft.side = entry.side().orElse(null);
        draft.role = entry.role().orElse(null);
        draft.fromState = entry.kind() != ActorEntry.Kind.GROUP;
        draft.adjective = entry.kind() == ActorEntry.Kind.DEMONYM;
        return draft;
    }

    /** A phrase that is the name of a person of whom the list knows nothing. */
    static Draft ofPerson(int from, int to) {
        Draft draft = new Draft(from, to, null, Kind.PERSON);
        draft.named = new Range(from, to);
        return draft;
    }

    boolean isHead(Type... types) {
        return head != null && List.of(types).contains(head.type());
    }

    boolean isNamed() {
        return !named.isEmpty();
    }

    boolean hasSide() {
        return side != null;
    }

    boolean sameSide(ActorEntry entry) {
        return side != null && entry.side().filter(side::equals).isPresent();
    }

    boolean isFromState() {
        return fromState;
    }

    /** Takes in a known name that tells whose the party is. */
    void complement(ActorEntry entry, int end) {
        to = end;
        complemented = true;
        boolean group = isGroup(entry);
        if (!(group && isHead(Type.VICTIM))) {
            takeSide(entry, group);
            takeRole(entry.role().orElse(null), group);
        }
    }

    private void takeSide(ActorEntry entry, boolean group) {
        boolean better = side == null || group && fromState && head != null || overridden(entry);
        if (better && entry.side().isPresent()) {
            side = entry.side().get();
            fromState = !group;
        }
    }

    /** A body of one's own state by a name that other states use too ("DPR AS"). */
    private boolean overridden(ActorEntry entry) {
        return head == null && kind == Kind.BODY && entry.kind() == ActorEntry.Kind.STATE;
    }

    private void takeRole(@Nullable Role other, boolean group) {
        if (other == null) {
            return;
        }
        boolean yields = role == null || role == Role.MIL || role == Role.GOV || role == Role.POL || role == Role.REB;
        if (open || group && yields && head != null) {
            role = other;
            open = false;
        }
    }

    /** Takes in another noun: "juru bicara" + "militer", "pasukan" + "separatis". */
    void nest(Head inner, int end) {
        to = end;
        boolean rebels = inner.type() == Type.GROUP && role == Role.MIL && inner.strength() == Strength.OWN;
        if (inner.role().isPresent() && (open || rebels)) {
            role = inner.role().get();
            open = inner.strength() != Strength.OWN;
        }
    }

    /** Takes in the name of the person who holds the office. */
    void name(int nameFrom, int end, Optional<ActorEntry> person) {
        named = new Range(nameFrom, end);
        to = end;
        if (side == null && person.isPresent()) {
            side = person.get().side().orElse(null);
        }
        if (open && person.isPresent() && !complemented) {
            role = person.get().role().orElse(role);
            open = false;
        }
    }

    /** Takes over what a phrase beside it says of the same party. */
    void appose(Phrase other) {
        to = other.to();
        if (side == null) {
            side = other.side().orElse(null);
        }
        if (role == null) {
            role = other.role().orElse(null);
        }
    }

    /** Whether only a country or people tells whose fighters they are, so that a group may be meant. */
    boolean isUnnamedRebels() {
        return role == Role.REB && (side == null || fromState && side.isCountry());
    }

    void side(Side value) {
        side = value;
        fromState = false;
    }

    Phrase finish() {
        return new Phrase(
                from,
                to,
                kind,
                Optional.ofNullable(side),
                Optional.ofNullable(role),
                new Traits(definite, possessed, open, named),
                List.of());
    }

    private static boolean isGroup(ActorEntry entry) {
        return entry.kind() == ActorEntry.Kind.GROUP
                || entry.kind() == ActorEntry.Kind.ORGANISATION
                || entry.kind() == ActorEntry.Kind.PERSON
                        && entry.role()
                                .filter(role -> role == Role.REB || role == Role.IGO)
                                .isPresent();
    }

    private static Kind kind(ActorEntry entry) {
        return switch (entry.kind()) {
            case STATE, EPITHET, DEMONYM -> Kind.STATE;
            case SEAT -> Kind.SEAT;
            case FORCE -> Kind.FORCE;
            case AGENCY -> Kind.BODY;
            case GROUP -> Kind.GROUP;
            case ORGANISATION -> Kind.ORGANISATION;
            case MEDIA -> Kind.MEDIA;
            case PERSON -> Kind.PERSON;
        };
    }
}
