package org.babad.web.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.babad.model.Party;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Source;
import org.babad.web.label.Labels;

/**
 * A party or a source.
 *
 * @param name as the article writes it
 * @param belongs its side and role, such as "Russia · military"; empty where neither is known
 */
public record PartyView(String name, String belongs) {

    static PartyView of(Party party) {
        return new PartyView(Clip.of(party.name()), belongs(party.side(), party.role()));
    }

    static PartyView of(Source source) {
        return new PartyView(Clip.of(source.name()), belongs(source.side(), source.role()));
    }

    private static String belongs(Optional<Side> side, Optional<Role> role) {
        Labels labels = Labels.shipped();
        return Stream.of(side.map(labels::side), role.map(labels::role))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
