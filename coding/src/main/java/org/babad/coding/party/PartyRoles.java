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
        return complete(mention, Optional.of(isMilitary() ? Role.MIL : Role.GOV));
    }

    /** The party as target of the act. */
    public Party target(PartyMention mention) {
        return complete(mention, isMilitary() ? roleOfTheHit() : Optional.of(Role.GOV));
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
        Optional<Side> side = party.side();
        if (side.isEmpty() && mention.kind() == Kind.PEOPLE) {
            side = country.map(Side::new);
        }
        return new Party(party.evidence(), party.name(), side, role);
    }

    private boolean isMilitary() {
        return switch (type) {
            case ATTACK, AIRSTRIKE, BOMBARD, BOMBING, CASUALTY, LOSS, CAPTURE, WITHDRAW, DEPLOY, DEFECT, DETAIN -> true;
            default -> false;
        };
    }
}
