package org.babad.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The places given to an article's earlier claims, which its next claims may share. Grows while an article is walked through. */
final class Decided {

    private record Answer(EventSite site, Optional<PlaceMention> place) {}

    private final List<Answer> answers = new ArrayList<>();

    void add(EventSite site, Optional<PlaceMention> place) {
        answers.add(new Answer(site, place));
    }

    /** The places of all earlier claims. */
    List<PlaceMention> places() {
        return answers.stream().flatMap(a -> a.place.stream()).distinct().toList();
    }

    /** What the earlier claims say of {@code mention}, or of no place, as names of features. */
    List<String> of(EventSite site, Optional<PlaceMention> mention) {
        List<String> out = new ArrayList<>();
        last(a -> true, site).ifPresent(a -> out.addAll(compare("last", a, site, mention)));
        last(a -> !a.site.kinship(site).equals("other"), site)
                .ifPresent(a -> out.addAll(compare("kin", a, site, mention)));
        last(a -> a.site.sharesParties(site), site).ifPresent(a -> out.addAll(compare("parties", a, site, mention)));
        mention.ifPresent(m -> out.add("claims "
                + Math.min(3, answers.stream().filter(a -> isSame(a.place, m)).count())));
        return out;
    }

    private Optional<Answer> last(Predicate<Answer> which, EventSite site) {
        return answers.stream()
                .filter(a -> a.site.isBefore(site))
                .filter(which)
                .reduce((a, b) -> a.site.isBefore(b.site) ? b : a);
    }

    private static List<String> compare(String name, Answer answer, EventSite site, Optional<PlaceMention> mention) {
        String verdict = mention.map(m -> isSame(answer.place, m) ? "same" : answer.place.isEmpty() ? "new" : "change")
                .orElse(answer.place.isEmpty() ? "none again" : "none now");
        int back = Math.min(3, site.sentence() - answer.site.sentence());
        boolean parties = answer.site.sharesParties(site);
        return List.of(
                name + " " + verdict + " " + site.kinship(answer.site),
                name + " " + verdict + " " + back,
                name + " " + verdict + " parties=" + parties,
                name + " " + verdict + " " + site.kinship(answer.site) + " " + back + " parties=" + parties);
    }

    private static boolean isSame(Optional<PlaceMention> one, PlaceMention other) {
        return one.filter(o -> o.known().isPresent() && o.known().equals(other.known())
                        || o.place().name().equals(other.place().name()))
                .isPresent();
    }
}
