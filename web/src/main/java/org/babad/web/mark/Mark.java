package org.babad.web.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.babad.model.Claim;
import org.babad.model.Evidence;
import org.babad.model.Span;

/**
 * A stretch of a text and what it is.
 *
 * @param span where it stands in the text
 * @param kind what it is
 * @param claim the number of the claim that it belongs to, from 1; 0 where it belongs to none
 */
public record Mark(Span span, Kind kind, int claim) {

    public Mark {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }

    /** A claim's sentence and all its slots, as they stand in the article's text. */
    public static List<Mark> of(Claim claim, int number) {
        List<Mark> marks = slots(claim, number);
        marks.add(new Mark(claim.sentence(), Kind.SENTENCE, number));
        return marks;
    }

    /** The slots of a claim that stand in its sentence, as they stand there. */
    public static List<Mark> inSentence(Claim claim) {
        int start = claim.sentence().start();
        return slots(claim, 1).stream()
                .filter(mark -> claim.sentence().contains(mark.span()))
                .map(mark -> new Mark(
                        new Span(mark.span().start() - start, mark.span().end() - start), mark.kind(), mark.claim()))
                .toList();
    }

    private static List<Mark> slots(Claim claim, int number) {
        List<Mark> marks = new ArrayList<>();
        marks.add(of(claim.trigger(), Kind.TRIGGER, number));
        claim.actor().ifPresent(p -> marks.add(of(p.evidence(), Kind.ACTOR, number)));
        claim.target().ifPresent(p -> marks.add(of(p.evidence(), Kind.TARGET, number)));
        claim.place().ifPresent(p -> marks.add(of(p.evidence(), Kind.PLACE, number)));
        claim.time().ifPresent(t -> marks.add(of(t.evidence(), Kind.TIME, number)));
        claim.quantities().forEach(q -> marks.add(of(q.evidence(), Kind.QUANTITY, number)));
        claim.source().ifPresent(s -> marks.add(of(s.evidence(), Kind.SOURCE, number)));
        claim.via().forEach(r -> marks.add(of(r.evidence(), Kind.RELAY, number)));
        return marks;
    }

    private static Mark of(Evidence evidence, Kind kind, int number) {
        return new Mark(evidence.span(), kind, number);
    }
}
