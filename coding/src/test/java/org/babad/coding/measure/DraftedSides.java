package org.babad.coding.measure;

import java.util.List;
import java.util.Optional;
import org.babad.coding.Annotator;
import org.babad.coding.Drafter;
import org.babad.coding.frame.Frame;
import org.babad.coding.judge.Draft;
import org.babad.coding.party.PartyMention;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Side;

/**
 * The sides that the coder's own drafts give to the triggers of a document. What learns to fill other slots takes the parties
 * from here and not from annotated articles, since at work it sees no others. Immutable.
 */
final class DraftedSides {

    /** Reads the drafts of documents; load once. Thread-safe. */
    public static final class Reader {
        private final Annotator annotator = Annotator.load();
        private final Drafter drafter = Drafter.load();

        /** The sides of a document's drafts. */
        public DraftedSides read(Document document) {
            return new DraftedSides(drafter.drafts(annotator.annotate(document)));
        }
    }

    /** The sides of one trigger, each where known. */
    public record Sides(Optional<String> actor, Optional<String> target) {

        /** No side known. */
        public static final Sides UNKNOWN = new Sides(Optional.empty(), Optional.empty());

        static Sides of(Frame frame) {
            return new Sides(frame.actor().flatMap(Sides::side), frame.target().flatMap(Sides::side));
        }

        private static Optional<String> side(PartyMention mention) {
            return mention.resolved().side().map(Side::code);
        }
    }

    private final List<Draft> drafts;

    private DraftedSides(List<Draft> drafts) {
        this.drafts = List.copyOf(drafts);
    }

    /** The sides of the draft of {@code type} whose trigger has a token from {@code from} to before {@code to}. */
    public Sides at(EventType type, int sentence, int from, int to) {
        return drafts.stream()
                .filter(d -> d.sentence().index() == sentence)
                .map(Draft::frame)
                .filter(f -> f.trigger().type() == type
                        && f.trigger().from() < to
                        && f.trigger().to() > from)
                .findFirst()
                .map(Sides::of)
                .orElse(Sides.UNKNOWN);
    }
}
