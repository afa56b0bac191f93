package org.babad.coding.attribution;

import java.util.List;
import java.util.Optional;
import org.babad.model.Document;
import org.babad.model.Evidence;
import org.babad.model.Relay;
import org.babad.model.Source;
import org.babad.model.Token;

/** Makes sources and relays of mentions: the characters as they stand, and a name whose glued words are apart. */
final class Names {

    private Names() {}

    static Source source(Document document, Stretch mention) {
        return new Source(
                evidence(document, mention), name(tokens(document, mention)), Optional.empty(), Optional.empty());
    }

    static Relay relay(Document document, Stretch mention) {
        return new Relay(evidence(document, mention), name(tokens(document, mention)));
    }

    private static List<Token> tokens(Document document, Stretch mention) {
        return document.sentences().get(mention.sentence()).tokens().subList(mention.from(), mention.to());
    }

    private static Evidence evidence(Document document, Stretch mention) {
        List<Token> tokens = tokens(document, mention);
        return Evidence.in(
                document.article().text(),
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    private static String name(List<Token> tokens) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean touches = i > 0
                    && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
            boolean glued =
                    touches && tokens.get(i).isWord() && tokens.get(i - 1).isWord();
            name.append(i > 0 && (!touches || glued) ? " " : "")
                    .append(tokens.get(i).text());
        }
        return name.toString();
    }
}
