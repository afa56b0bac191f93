package org.babad.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.babad.coding.Explanation;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Choice;
import org.babad.coding.rank.Ranker.Reason;
import org.babad.model.Claim;
import org.babad.model.Evidence;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.TimeSpan;

/**
 * Why a claim is as it is, for a terminal: the rule behind its trigger, and for each decision what weighed most for and against,
 * what was taken with its characters, and what came next. Every text of the article is made harmless.
 */
public final class ExplanationPage {

    private static final int WIDTH = 96;
    private static final int MOST = 5;
    private static final String MARGIN = "    ";
    private static final String INDENT = " ".repeat(13);

    private final Explanation why;
    private final Claim claim;
    private final List<String> lines = new ArrayList<>();

    private ExplanationPage(Explanation why) {
        this.why = why;
        this.claim = why.claim();
    }

    /** The lines of an explanation, an empty one at the end. */
    public static List<String> lines(Explanation why) {
        ExplanationPage page = new ExplanationPage(why);
        page.head();
        page.slots();
        page.lines.add("");
        return page.lines;
    }

    private void head() {
        lines.add(Cells.plain(claim.id() + "  " + claim.type() + "  "
                + claim.status().code() + "  confidence " + number(claim.confidence())));
        lines.add(Cells.wrapped(marked(), WIDTH, MARGIN));
        line(
                "trigger",
                quoted(claim.trigger()) + ", " + why.rule().file() + " line "
                        + why.rule().line() + ": "
                        + why.rule().type() + " " + why.rule().patterns()
                        + (why.rule().type().equals(claim.type().name())
                                ? ""
                                : "; " + claim.type() + " by the means told"));
        line("claim", "by the weights of judge/id/claims.bin");
        reasons(why.judgement());
    }

    private void slots() {
        choice("actor", why.actor(), ExplanationPage::mention, claim.certainty().actor());
        choice(
                "target",
                why.target(),
                ExplanationPage::mention,
                claim.certainty().target());
        choice("place", why.place(), ExplanationPage::place, claim.certainty().place());
        choice("time", why.time(), ExplanationPage::time, claim.certainty().time());
        claim.quantities()
                .forEach(q -> line(
                        "quantity",
                        quoted(q.evidence()) + ", " + q.kind().code() + " "
                                + q.qualifier().code().replace('_', ' ') + " " + q.value()));
        claim.source().ifPresent(s -> line("source", quoted(s.evidence()) + who(s.side(), s.role())));
        claim.via().forEach(relay -> line("via", quoted(relay.evidence())));
        line("status", claim.status().code());
    }

    private <T> void choice(
            String slot, Choice<Optional<T>> choice, Function<T, String> show, OptionalDouble certainty) {
        Function<Optional<T>, String> told = taken -> taken.map(show).orElse("none");
        StringBuilder out = new StringBuilder(told.apply(choice.taken()));
        out.append(", share ").append(number(choice.share()));
        certainty.ifPresent(sure -> out.append(", such are right in ").append(number(sure)));
        choice.runnerUp().ifPresent(rival -> out.append("; next ")
                .append(told.apply(rival.option()))
                .append(", share ")
                .append(number(rival.share())));
        line(slot, out.toString());
        reasons(choice.reasons());
    }

    private void reasons(List<Reason> reasons) {
        reasons("for", reasons, weight -> weight > 0);
        reasons("against", reasons, weight -> weight < 0);
    }

    private void reasons(String side, List<Reason> reasons, DoublePredicate wanted) {
        String told = reasons.stream()
                .filter(reason -> wanted.test(reason.weight()))
                .limit(MOST)
                .map(reason -> reason.feature() + String.format(Locale.ROOT, " (%+.2f)", reason.weight()))
                .collect(Collectors.joining("; "));
        if (!told.isEmpty()) {
            lines.add(Cells.wrapped(side + ": " + told, WIDTH, INDENT));
        }
    }

    private void line(String slot, String text) {
        lines.add(MARGIN + Cells.plain(String.format(Locale.ROOT, "%-9s%s", slot, text)));
    }

    /** The sentence with its trigger between angle marks. */
    private String marked() {
        int from = claim.trigger().span().start() - claim.sentence().start();
        int to = claim.trigger().span().end() - claim.sentence().start();
        String sentence = why.sentence();
        return sentence.substring(0, from) + "»" + sentence.substring(from, to) + "«" + sentence.substring(to);
    }

    private static String mention(PartyMention mention) {
        Party party = mention.resolved();
        String read = party.evidence().equals(mention.party().evidence()) ? "" : " read as " + quoted(party.evidence());
        return quoted(mention.party().evidence()) + read + who(party.side(), party.role());
    }

    private static String place(Place place) {
        return quoted(place.evidence())
                + place.country().map(c -> " [" + c + "]").orElse("");
    }

    private static String time(TimeSpan time) {
        return quoted(time.evidence()) + " = " + Days.of(time.from(), time.to());
    }

    private static String who(Optional<Side> side, Optional<Role> role) {
        String told =
                side.map(Side::code).orElse("?") + " " + role.map(Role::name).orElse("?");
        return " [" + told + "]";
    }

    private static String quoted(Evidence evidence) {
        return "\"" + evidence.text() + "\" at " + evidence.span().start();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
