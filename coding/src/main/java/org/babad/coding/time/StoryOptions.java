package org.babad.coding.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.model.Document;
import org.babad.model.Evidence;
import org.babad.model.TimeSpan;

/**
 * All times that a claim may take: those of its own sentence, of the article's other claims, of the mentions around it, and
 * the periods that run from a mentioned day to publication. Each time carries marks that say how the article offers it
 * ("own", "near", "lead" ...), and every mark is weighed with what {@link TimeCues} reads in the claim's sentence. Works for
 * one document.
 */
final class StoryOptions {

    private static final int SHORTEST_PERIOD = 2;
    private static final int MOST_SHARED = 4;

    private final StoryTimes story;
    private final OwnOptions own;
    private final TimeCues cues;

    StoryOptions(Document document, StoryTimes story, OwnOptions own) {
        this.story = story;
        this.own = own;
        this.cues = new TimeCues(document, story.words());
    }

    /** A time with its marks and features while it is put together. */
    private record Draft(Evidence evidence, Days days, Set<String> marks, Set<String> features) {}

    /** The options for the claim at {@code index}; the first is no time. */
    List<TimeOption> of(int index) {
        Map<Days, Draft> drafts = new LinkedHashMap<>();
        fromOwn(index, drafts);
        fromClaims(index, drafts);
        fromMentions(story.question(index), drafts);
        periods(story.question(index), drafts);
        Set<String> seen = cues.of(story.question(index));
        List<TimeOption> out = new ArrayList<>();
        out.add(TimeOption.none(crossed(Set.of("none"), seen, none(index, drafts))));
        for (Draft draft : drafts.values()) {
            describe(index, draft);
            out.add(new TimeOption(draft.evidence, draft.days, crossed(draft.marks, seen, draft.features)));
        }
        return out;
    }

    private static Set<String> crossed(Set<String> marks, Set<String> cues, Set<String> features) {
        Set<String> out = new LinkedHashSet<>(features);
        for (String mark : marks) {
            out.add(mark);
            cues.forEach(cue -> out.add(mark + " " + cue));
        }
        return out;
    }

    private void fromOwn(int index, Map<Days, Draft> drafts) {
        List<TimeOption> options = own.of(story.question(index));
        for (TimeOption option : options.subList(1, options.size())) {
            Draft draft = draft(drafts, option);
            draft.marks.add("own");
            option.features().forEach(f -> draft.features.add("own " + f));
        }
    }

    private static Draft draft(Map<Days, Draft> drafts, TimeOption option) {
        Evidence evidence = option.evidence();
        Days days = option.days();
        if (evidence == null || days == null) {
            throw new IllegalStateException("an option without days stands behind the first");
        }
        return draft(drafts, evidence, days);
    }

    private static Draft draft(Map<Days, Draft> drafts, Evidence evidence, Days days) {
        return drafts.computeIfAbsent(days, d -> new Draft(evidence, d, new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    private void fromClaims(int index, Map<Days, Draft> drafts) {
        TimeQuestion question = story.question(index);
        int near = story.lastBefore(index, o -> true);
        int same = story.lastBefore(index, o -> isKin(question, story.question(o)));
        for (int other = 0; other < story.size(); other++) {
            TimeSpan time = story.time(other);
            if (other == index || time == null) {
                continue;
            }
            Draft draft = draft(drafts, time.evidence(), new Days(time.from(), time.to()));
            draft.features.addAll(claim(index, other));
            if (other == near) {
                draft.marks.add("near");
                draft.marks.add("near "
                        + TypeGroup.relation(
                                question.type(), story.question(other).type()));
            }
            if (other == near) {
                draft.features.add("near parties " + question.parties(story.question(other)));
            }
            if (other == same) {
                draft.marks.add("kin");
                draft.features.add("kin parties " + question.parties(story.question(other)));
            }
        }
    }

    private static boolean isKin(TimeQuestion one, TimeQuestion other) {
        return !TypeGroup.relation(one.type(), other.type()).equals("none");
    }

    private List<String> claim(int index, int other) {
        TimeQuestion one = story.question(index);
        TimeQuestion two = story.question(other);
        String relation = TypeGroup.relation(one.type(), two.type());
        String distance = distance(one.sentence() - two.sentence());
        int shared = Math.min(MOST_SHARED, story.shared(index, other));
        return List.of(
                "claim " + relation + " at " + distance,
                "claim " + relation + " definite=" + story.words().isDefinite(one),
                "claim " + relation + " root=" + story.shareRoot(index, other),
                "claim " + relation + " " + TypeGroup.of(one.type()),
                "claim " + relation + " shared " + shared,
                "claim " + relation + " parties " + one.parties(two),
                "claim " + relation + " " + one.status() + " " + two.status(),
                "claim at " + distance);
    }

    private static String distance(int sentences) {
        if (sentences < 0) {
            return sentences >= -2 ? "soon" : "later";
        }
        return sentences <= 1 ? Integer.toString(sentences) : sentences <= 3 ? "3" : "more";
    }

    private void fromMentions(TimeQuestion question, Map<Days, Draft> drafts) {
        for (TimeMention.Kind kind : TimeMention.Kind.values()) {
            story.beside(question.sentence(), -1, kind).ifPresent(m -> around("before", question, m, drafts));
            story.beside(question.sentence(), 1, kind).ifPresent(m -> around("behind", question, m, drafts));
        }
        story.lead().ifPresent(m -> mention(m, drafts).ifPresent(d -> {
            d.marks.add("lead " + m.kind());
            d.features.add("lead at " + Math.min(3, m.sentence()));
        }));
    }

    private void around(String side, TimeQuestion question, TimeMention mention, Map<Days, Draft> drafts) {
        int distance = Math.min(4, Math.abs(question.sentence() - mention.sentence()) + 1) / 2;
        mention(mention, drafts).ifPresent(d -> {
            d.marks.add(side + " " + mention.kind());
            d.features.add(side + " " + mention.kind() + distance);
        });
    }

    private static Optional<Draft> mention(TimeMention mention, Map<Days, Draft> drafts) {
        return mention.days().map(d -> draft(drafts, mention.evidence(), d));
    }

    /** From every mentioned day of the past to publication: "Sejak 13 Juni ..." holds for the totals told further on. */
    private void periods(TimeQuestion question, Map<Days, Draft> drafts) {
        story.published().ifPresent(published -> story.tags().sentences().stream()
                .flatMap(List::stream)
                .filter(m -> m.kind() == TimeMention.Kind.EVENT && m.days().isPresent())
                .filter(m ->
                        m.days().orElseThrow().from().plusDays(SHORTEST_PERIOD).isBefore(published))
                .forEach(m -> {
                    Draft draft =
                            draft(drafts, m.evidence(), m.days().orElseThrow().until(published));
                    draft.marks.add("period");
                    draft.marks.add(m.since() >= 0 ? "period since" : "period from");
                    draft.features.add("period " + distance(question.sentence() - m.sentence()));
                }));
    }

    private void describe(int index, Draft draft) {
        String group = TypeGroup.of(story.question(index).type()).name();
        int[] counts = story.counts(index, draft.days);
        long share = counts[1] == 0 ? 0 : Math.round(4.0 * counts[0] / counts[1]);
        draft.features.add("count " + Math.min(4, counts[0]));
        draft.features.add("share " + share + " " + group);
        draft.features.add(draft.days.isOneDay() ? "oneday" : "span " + group);
        draft.features.add("age "
                + story.published().map(p -> Ages.of(p, draft.days.from())).orElse("unknown"));
        draft.features.add("age "
                + story.published().map(p -> Ages.of(p, draft.days.from())).orElse("unknown") + " " + group);
    }

    private Set<String> none(int index, Map<Days, Draft> drafts) {
        TimeQuestion question = story.question(index);
        Set<String> out = new LinkedHashSet<>();
        out.add("none " + question.type());
        out.add("none own=" + drafts.values().stream().anyMatch(d -> d.marks.contains("own")));
        out.add("none kin=" + drafts.values().stream().anyMatch(d -> d.marks.contains("kin")));
        out.add("none near=" + drafts.values().stream().anyMatch(d -> d.marks.contains("near")));
        return out;
    }
}
