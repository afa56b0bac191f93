package org.babad.web.page;

import java.util.List;
import java.util.Map;
import org.babad.chronicle.view.EventDetail;
import org.babad.web.label.Numbers;

/**
 * Disputed events with what is disputed.
 *
 * @param found how many there are, in words
 * @param cards the events of this page
 * @param pager which ones these are
 */
public record DisputesPage(String found, List<Card> cards, Pager pager) {

    /** How many events a page shows. */
    public static final int SIZE = 20;

    /** One disputed event. */
    public record Card(EventRow row, List<DisputeView> disputes) {}

    /** The page of some of {@code total} disputed events. */
    public static DisputesPage of(List<EventDetail> details, Selection selection, int total) {
        return new DisputesPage(
                Numbers.count(total, "event", "events"),
                details.stream().map(DisputesPage::card).toList(),
                Pager.of(selection.page(), SIZE, total, n -> selection.atPage(n).href("/disputes")));
    }

    private static Card card(EventDetail detail) {
        Map<String, ClaimRow> rows = EventPage.rows(detail);
        return new Card(EventRow.of(detail.summary()), EventPage.disputes(detail, rows));
    }
}
