package org.babad.web.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.model.Claim;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Quantity;
import org.babad.web.label.Days;
import org.babad.web.label.Labels;
import org.babad.web.label.Numbers;
import org.babad.web.label.TypeLabel;
import org.babad.web.mark.Mark;
import org.babad.web.mark.Marking;
import org.babad.web.mark.Segment;

/**
 * A claim as tables and cards show it.
 *
 * @param number its number on the page, from 1
 * @param anchor what names it within the page
 * @param type its type
 * @param report the article that makes it
 * @param href its place in the article
 * @param eventHref the page of its event
 * @param actor who
 * @param target to whom
 * @param place where
 * @param days when, in words
 * @param numbers how many, in words
 * @param source who says so
 * @param chain how it came from its source to the article
 * @param status whether it happened
 * @param sentence its sentence with the slots marked
 * @param confidence how sure the coder is, in per cent
 * @param coder which program made it
 * @param disputed the slots on which it disagrees with others
 */
public record ClaimRow(
        int number,
        String anchor,
        TypeLabel type,
        ReportView report,
        String href,
        String eventHref,
        Optional<PartyView> actor,
        Optional<PartyView> target,
        Optional<PlaceView> place,
        Optional<String> days,
        List<String> numbers,
        Optional<PartyView> source,
        List<String> chain,
        StatusView status,
        List<Segment> sentence,
        int confidence,
        String coder,
        Set<Slot> disputed) {

    /** A claim without a dispute. */
    static ClaimRow of(int number, ClaimInContext claim) {
        return of(number, claim, EnumSet.noneOf(Slot.class));
    }

    static ClaimRow of(int number, ClaimInContext context, Set<Slot> disputed) {
        Claim claim = context.claim();
        return new ClaimRow(
                number,
                Links.anchor(claim.id()),
                Labels.shipped().type(claim.type()),
                ReportView.of(context.article()),
                Links.inArticle(context),
                Links.event(context.event()),
                claim.actor().map(PartyView::of),
                claim.target().map(PartyView::of),
                claim.place().map(PlaceView::of),
                claim.time().map(t -> Days.of(t.from(), t.to())),
                claim.quantities().stream().map((Quantity q) -> Numbers.of(q)).toList(),
                claim.source().map(PartyView::of),
                Chain.of(context),
                StatusView.of(claim.status()),
                Marking.of(context.sentence(), Mark.inSentence(claim)),
                (int) Math.round(claim.confidence() * 100),
                claim.coder(),
                disputed);
    }

    /** Its place on the page of its event, where its number is the one that it has there. */
    public String inEvent() {
        int page = (number - 1) / EventPage.SIZE + 1;
        return eventHref + (page > 1 ? "?page=" + page : "") + "#" + anchor;
    }

    /** The class of a cell: whether others disagree with it. */
    public String cell(String slot) {
        return disputed.contains(Slot.of(slot)) ? "disputed" : "";
    }
}
