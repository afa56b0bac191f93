package org.babad.coding.party;

import java.util.Optional;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.model.EventType;
import org.babad.model.Party;
import org.babad.model.Role;
import org.babad.model.Side;

/**
 * What an act makes of the parties in it (codebook, section 4, "Who"): a bare country's name is its forces in a military act
 * and its government in a political one, and has no role where it is merely hit; people of no country are those of the
 * place.
 *
 * @param type the act
 * @param country ISO 3166 code of the act's place, where known
 */
public record PartyRoles(EventType type, Optional<String> country) {

    /** The party as actor of the act. */
    public Party actor(PartyMention mention) {
        return complete(mention, Optional.of(isMilitary() && type != EventType.DETAIN ? Role.MIL : Role.GOV));
    }

    /**
     * The target of the act. Where two parties meet or agree and stand in one phrase ("Putin dan Assad bertemu"), the
     * second of them.
     */
    public Optional<Party> target(Optional<PartyMention> actor, Optional<PartyMention> target) {
        boolean mutual = type == EventType.MEET || type == EventType.AGREE;
        if (mutual
                && target.isEmpty()
                && actor.filter(a -> a.members().size() > 1).isPresent()) {
            return actor.map(a -> a.members().get(1)).map(this::asGovernment);
        }
        Optional<Side> captor = actor.flatMap(a -> a.resolved().side());
        return target.map(t -> ofCaptives(t, captor)
                .orElseGet(() -> complete(t, isMilitary() ? roleOfTheHit() : Optional.of(Role.GOV))));
    }

    private Optional<Party> ofCaptives(PartyMention mention, Optional<Side> captor) {
        Party party = mention.resolved();
        return mention.party().side().isPresent()
                ? Optional.empty()
                : Captives.indonesian()
                        .side(mention, captor, country)
                        .map(side -> new Party(party.evidence(), party.name(), Optional.of(side), party.role()));
    }

    private Party asGovernment(Party party) {
        Optional<Role> role = party.role().isPresent() ? party.role() : Optional.of(Role.GOV);
        return new Party(party.evidence(), party.name(), party.side(), role);
    }

    private Optional<Role> roleOfTheHit() {
        return switch (type) {
            case CAPTURE, WITHDRAW, DEFECT -> Optional.of(Role.MIL);
            default -> Optional.empty();
        };
    }

    private Party complete(PartyMention mention, Optional<Role> roleOfState) {
        Party party = mention.resolved();
        boolean state = party.role().isEmpty() && (mention.kind() == Kind.STATE || mention.kind() == Kind.SEAT);
        Optional<Role> role = state ? roleOfState : party.role();
        return new Party(party.evidence(), party.name(), side(mention), role);
    }

    /** People whose country is not told are those of the place; only where that is unknown, those spoken of before. */
    private Optional<Side> side(PartyMention mention) {
        boolean people = mention.kind() == Kind.PEOPLE && mention.party().side().isEmpty();
        Optional<Side> ofPlace = people ? country.map(Side::new) : Optional.empty();
        return ofPlace.isPresent() ? ofPlace : mention.resolved().side();
    }

    private boolean isMilitary() {
        return switch (type) {
            case ATTACK, AIRSTRIKE, BOMBARD, BOMBING, CASUALTY, LOSS, CAPTURE, WITHDRAW, DEPLOY, DEFECT, DETAIN -> true;
            default -> false;
        };
    }
}
