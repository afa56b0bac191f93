package org.babad.coding.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.babad.coding.party.PartyMention;
import org.babad.model.Document;
import org.babad.model.Party;
import org.babad.model.Source;

/** Tells for whom a speaker speaks: side and role of the party that the speaker's mention overlaps most. */
final class Affiliations {

    private final Document document;
    private final List<List<PartyMention>> parties;

    Affiliations(Document document, List<List<PartyMention>> parties) {
        this.document = document;
        this.parties = parties;
    }

    /** The speaker of that mention. */
    Source source(Stretch mention) {
        Source plain = Names.source(document, mention);
        Optional<Party> party = party(mention);
        return new Source(plain.evidence(), plain.name(), party.flatMap(Party::side), party.flatMap(Party::role));
    }

    private Optional<Party> party(Stretch mention) {
        List<PartyMention> near = mention.sentence() < parties.size() ? parties.get(mention.sentence()) : List.of();
        return near.stream()
                .filter(p -> shared(p, mention) > 0)
                .max(Comparator.comparingInt((PartyMention p) -> shared(p, mention))
                        .thenComparing(PartyMention::from, Comparator.reverseOrder()))
                .map(PartyMention::resolved);
    }

    private static int shared(PartyMention party, Stretch mention) {
        return Math.min(party.to(), mention.to()) - Math.max(party.from(), mention.from());
    }
}
