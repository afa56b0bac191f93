package org.babad.bench.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.babad.bench.score.Coded.Who;
import org.babad.bench.score.Names;
import org.babad.coding.Annotations;
import org.babad.coding.party.PartyMention;
import org.babad.model.Party;
import org.babad.model.Role;
import org.babad.model.Side;

/** Tells why a party is wrong: of one sentence. */
final class PartyCauses {

    /** A cause with what was wanted and what was there. */
    record Cause(String cause, String detail) {}

    private final List<PartyMention> mentions;
    private final List<PartyMention> before;

    PartyCauses(Annotations notes, int sentence) {
        this.mentions = notes.parties().get(sentence);
        this.before = sentence == 0 ? List.of() : notes.parties().get(sentence - 1);
    }

    /** Why the coder's party has another side or role than gold's; empty where both are right. */
    Optional<Cause> cause(Who gold, Who coded) {
        if (gold.side().equals(coded.side()) && gold.role().equals(coded.role())) {
            return Optional.empty();
        }
        return Optional.of(new Cause(
                gold.side().equals(coded.side()) ? "role wrong, side right" : why(gold, coded),
                show(gold) + " / " + show(coded) + " of " + shown()));
    }

    private String why(Who gold, Who coded) {
        if (gold.text().isEmpty()) {
            return "should be nobody";
        }
        if (gold.side().isEmpty()) {
            return "should have no side";
        }
        boolean same =
                coded.text().filter(t -> Names.same(t, gold.text().get())).isPresent();
        if (same) {
            return coded.side().isEmpty() ? "right mention without side" : "right mention with other side";
        }
        String chosen = coded.text().isEmpty() ? "nobody chosen, " : "other chosen, ";
        if (mentions.stream().anyMatch(m -> hasSide(m, gold))) {
            return chosen + "side is in the sentence";
        }
        if (mentions.stream().anyMatch(m -> hasText(m, gold))) {
            return chosen + "mention in the sentence has no right side";
        }
        return chosen
                + (before.stream().anyMatch(m -> hasSide(m, gold)) ? "side is in the sentence before" : "not near");
    }

    private static boolean hasSide(PartyMention mention, Who gold) {
        return mention.resolved().side().map(Side::code).equals(gold.side());
    }

    private static boolean hasText(PartyMention mention, Who gold) {
        return gold.text().filter(t -> Names.same(t, mention.party().name())).isPresent();
    }

    private static String show(Who who) {
        return who.text().orElse("-") + " " + who.side().orElse("-") + " "
                + who.role().orElse("-");
    }

    private String shown() {
        List<PartyMention> all = new ArrayList<>(before);
        all.addAll(mentions);
        return all.stream().map(PartyCauses::show).collect(Collectors.joining("; ", "[", "]"));
    }

    private static String show(PartyMention mention) {
        Party party = mention.resolved();
        return party.name() + " " + party.side().map(Side::code).orElse("-") + " "
                + party.role().map(Role::name).orElse("-");
    }
}
