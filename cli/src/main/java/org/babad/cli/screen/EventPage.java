package org.babad.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.babad.chronicle.view.ArticleHead;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.EventDetail;
import org.babad.chronicle.view.EventSummary;
import org.babad.model.Claim;
import org.babad.model.Disagreement;
import org.babad.model.Evidence;
import org.babad.model.Party;
import org.babad.model.Quantity;

/** One event with all that is said about it, for a terminal. */
public final class EventPage {

    private static final int WIDTH = 96;
    private static final String MARGIN = "    ";

    private EventPage() {}

    /** The lines of an event: its head, its claims with their sentences, its disagreements. */
    public static List<String> lines(EventDetail detail) {
        List<String> lines = new ArrayList<>(head(detail.summary()));
        for (ClaimInContext claim : detail.claims()) {
            lines.add("");
            lines.addAll(claim(claim));
        }
        if (!detail.disagreements().isEmpty()) {
            lines.add("");
            lines.add("Disagreements");
            detail.disagreements().forEach(d -> lines.addAll(disagreement(d)));
        }
        return lines;
    }

    /** What claims disagree on: the slot, then each position with who holds it. */
    public static List<String> disagreement(Disagreement disagreement) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + disagreement.slot().code() + (disagreement.independent() ? "" : " (not independent)"));
        for (Disagreement.Position position : disagreement.positions()) {
            String voices = position.voices() == 1 ? "1 voice" : position.voices() + " voices";
            lines.add(MARGIN + Cells.plain(position.value()) + "  " + voices + ": "
                    + Cells.plain(String.join(", ", position.claims())));
        }
        return lines;
    }

    private static List<String> head(EventSummary summary) {
        String parties = summary.event().actor().map(EventPage::party).orElse("?") + " -> "
                + summary.event().target().map(EventPage::party).orElse("?");
        return List.of(
                summary.event().id() + "  " + summary.event().type() + "  "
                        + Days.of(summary.event().from(), summary.event().to()) + "  "
                        + Cells.plain(
                                summary.event().place().map(EventRows::place).orElse("no place")) + "  "
                        + summary.event().status().code(),
                Cells.plain(parties),
                summary.event().claims().size() + " claims in " + summary.articles() + " articles, " + summary.voices()
                        + " independent voices"
                        + summary.fatalities()
                                .map(f -> "; killed " + f.best() + " (" + f.low() + " to " + f.high() + ")")
                                .orElse(""));
    }

    private static List<String> claim(ClaimInContext context) {
        Claim claim = context.claim();
        List<String> lines = new ArrayList<>();
        lines.add(Cells.plain(claim.id() + "  " + outlet(context.article())));
        lines.add(Cells.wrapped(marked(context), WIDTH, MARGIN));
        lines.add(MARGIN + Cells.plain(slots(claim)));
        return lines;
    }

    private static String outlet(ArticleHead article) {
        return article.publisher().orElse("unknown outlet")
                + article.published().map(day -> ", " + day).orElse("")
                + article.copyOf().map(id -> ", copy of " + id).orElse("");
    }

    /** The sentence with its trigger between angle marks. */
    private static String marked(ClaimInContext context) {
        String sentence = context.sentence();
        Evidence trigger = context.claim().trigger();
        return context.inSentence(trigger)
                .map(s -> sentence.substring(0, s.start()) + "»" + s.cut(sentence) + "«" + sentence.substring(s.end()))
                .orElse(sentence);
    }

    private static String slots(Claim claim) {
        List<String> slots = new ArrayList<>();
        slots.add(claim.status().code());
        claim.actor().ifPresent(v -> slots.add("actor " + party(v)));
        claim.target().ifPresent(v -> slots.add("target " + party(v)));
        claim.place().ifPresent(v -> slots.add("place " + EventRows.place(v)));
        claim.time().ifPresent(v -> slots.add("days " + Days.of(v.from(), v.to())));
        claim.quantities().forEach(v -> slots.add(quantity(v)));
        slots.add("source " + ClaimRows.source(claim));
        return slots.stream().collect(Collectors.joining(" | "));
    }

    private static String party(Party party) {
        return party.name() + party.side().map(side -> " [" + side.code() + "]").orElse("");
    }

    private static String quantity(Quantity quantity) {
        String value = quantity.value() == Math.rint(quantity.value())
                ? String.format(Locale.ROOT, "%.0f", quantity.value())
                : String.valueOf(quantity.value());
        String qualifier = quantity.qualifier() == Quantity.Qualifier.EXACT
                ? ""
                : quantity.qualifier().code() + " ";
        return quantity.kind().code() + " " + qualifier.replace('_', ' ') + value;
    }
}
