package org.babad.coding.party;

import java.util.Set;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.model.Party;

/**
 * A mention that the article has made so far.
 *
 * @param mention the mention, resolved
 * @param noun the first word of the mention, in normal form without clitic
 * @param names the words of the person's name in it, in normal form
 * @param speaks whether it is the subject of a speech verb
 */
record Seen(PartyMention mention, String noun, Set<String> names, boolean speaks) {

    Seen {
        names = Set.copyOf(names);
    }

    Party party() {
        return mention.resolved();
    }

    Kind kind() {
        return mention.kind();
    }

    boolean isSided() {
        return party().side().isPresent();
    }
}
