package org.babad.coding.party;

import java.util.List;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Party;
import org.babad.model.Role;
import org.babad.model.Side;

/** Tags texts for the tests of this package. */
final class Tagging {

    private static final Indonesian INDONESIAN = Indonesian.withoutModels();
    private static final PartyTagger TAGGER = PartyTagger.load();

    private Tagging() {}

    static Document document(String text) {
        return INDONESIAN.analyse(Article.of("a", text).build());
    }

    static List<PartyMention> mentions(String text) {
        return TAGGER.tag(document(text)).stream().flatMap(List::stream).toList();
    }

    /** "text|SIDE|ROLE" of each mention's own party. */
    static List<String> parties(String text) {
        return mentions(text).stream()
                .map(m -> m.party().evidence().text() + "|" + told(m.party()))
                .toList();
    }

    /** "text|SIDE|ROLE" of each mention's resolved party. */
    static List<String> resolved(String text) {
        return mentions(text).stream()
                .map(m -> m.resolved().evidence().text() + "|" + told(m.resolved()))
                .toList();
    }

    /** "SIDE ROLE", each - where empty. */
    static String sideAndRole(Party party) {
        return told(party).replace('|', ' ');
    }

    private static String told(Party party) {
        return party.side().map(Side::code).orElse("-") + "|"
                + party.role().map(Role::name).orElse("-");
    }
}
