package org.babad.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.babad.coding.rank.Features;
import org.jspecify.annotations.Nullable;

/** The places given to an article's earlier claims, which its next claims may share. Grows while an article is walked through. */
final class Decided {

    private record Answer(EventSite site, Optional<PlaceMention> place) {}

    /** The earlier claims that count for a site: the last, the last of a kindred type, the last of the same parties. */
    private record Precedents(
            EventSite site, int answers, Optional<Answer> last, Optional<Answer> kin, Optional<Answer> parties) {}

    private final List<Answer> answers = new ArrayList<>();
    private @Nullable Precedents asked;

    void add(EventSite site, Optional<PlaceMention> place) {
        answers.add(new Answer(site, place));
    }

    /** The places of all earlier claims. */
    List<PlaceMention> places() {
        return answers.stream().flatMap(a -> a.place.stream()).distinct().toList();
    }

    /** Tells what the earlier claims say of {@code mention}, or of no place. */
    void describe(EventSite site, Optional<PlaceMention> mention, Features out) {
        Precedents before = precedents(site);
        before.last.ifPresent(a -> compare("last", a, site, mention, out));
        before.kin.ifPresent(a -> compare("kin", a, site, mention, out));
        before.parties.ifPresent(a -> compare("parties", a, site, mention, out));
        if (mention.isPresent()) {
            out.add("claims").and(Math.min(3, count(mention.get())));
        }
    }

    private int count(PlaceMention mention) {
        int count = 0;
        for (Answer answer : answers) {
            count += isSame(answer.place, mention) ? 1 : 0;
        }
        return count;
    }

    /** The same for every mention that is asked about, so looked for once. */
    private Precedents precedents(EventSite site) {
        Precedents known = asked;
        if (known == null || known.site != site || known.answers != answers.size()) {
            known = new Precedents(
                    site,
                    answers.size(),
                    last(a -> true, site),
                    last(a -> !a.site.kinship(site).equals("other"), site),
                    last(a -> a.site.sharesParties(site), site));
            asked = known;
        }
        return known;
    }

    private Optional<Answer> last(Predicate<Answer> which, EventSite site) {
        Optional<Answer> last = Optional.empty();
        for (Answer answer : answers) {
            boolean fits = answer.site.isBefore(site) && which.test(answer);
            if (fits && (last.isEmpty() || last.get().site.isBefore(answer.site))) {
                last = Optional.of(answer);
            }
        }
        return last;
    }

    private static void compare(
            String name, Answer answer, EventSite site, Optional<PlaceMention> mention, Features out) {
        String verdict = verdict(answer, mention);
        int back = Math.min(3, site.sentence() - answer.site.sentence());
        boolean parties = answer.site.sharesParties(site);
        String kinship = site.kinship(answer.site);
        out.add(name).and(verdict).and(kinship);
        out.add(name).and(verdict).and(back);
        out.add(name).and(verdict).and("parties").is(parties);
        out.add(name).and(verdict).and(kinship).and(back).and("parties").is(parties);
    }

    private static String verdict(Answer answer, Optional<PlaceMention> mention) {
        if (mention.isEmpty()) {
            return answer.place.isEmpty() ? "none again" : "none now";
        }
        return isSame(answer.place, mention.get()) ? "same" : answer.place.isEmpty() ? "new" : "change";
    }

    private static boolean isSame(Optional<PlaceMention> one, PlaceMention other) {
        return one.filter(o -> o.known().isPresent() && o.known().equals(other.known())
                        || o.place().name().equals(other.place().name()))
                .isPresent();
    }
}
