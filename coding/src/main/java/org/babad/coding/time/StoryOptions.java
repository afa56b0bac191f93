package org.babad.coding.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.rank.Features;
import org.babad.coding.rank.Weighable;
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

    /** A time with its marks and what speaks for it while it is put together. */
    private record Draft(Evidence evidence, Days days, Set<String> marks, List<Weighable> told) {

        void tell(Weighable what) {
            told.add(what);
        }
    }

    /** The options for the claim at {@code index}; the first is no time. To be weighed before the next times are set. */
    List<TimeOption> of(int index) {
        Map<Days, Draft> drafts = new LinkedHashMap<>();
        fromOwn(index, drafts);
        fromClaims(index, drafts);
        fromMentions(story.question(index), drafts);
        periods(story.question(index), drafts);
        Set<String> seen = cues.of(story.question(index));
        List<TimeOption> out = new ArrayList<>();
        out.add(TimeOption.none(features -> {
            none(index, drafts, features);
            cross(Set.of("none"), seen, features);
        }));
        for (Draft draft : drafts.values()) {
            out.add(new TimeOption(draft.evidence, draft.days, features -> {
                draft.told.forEach(what -> what.describe(features));
                describe(index, draft, features);
                cross(draft.marks, seen, features);
            }));
        }
        return out;
    }

    private static void cross(Set<String> marks, Set<String> cues, Features out) {
        for (String mark : marks) {
            out.add(mark);
            for (String cue : cues) {
                out.add(mark).and(cue);
            }
        }
    }

    private void fromOwn(int index, Map<Days, Draft> drafts) {
        List<TimeOption> options = own.of(story.question(index));
        for (TimeOption option : options.subList(1, options.size())) {
            Draft draft = draft(drafts, option);
            draft.marks.add("own");
            draft.tell(out -> out.addAll("own ", option));
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
        return drafts.computeIfAbsent(days, d -> new Draft(evidence, d, new LinkedHashSet<>(), new ArrayList<>()));
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
            int told = other;
            draft.tell(out -> claim(index, told, out));
            if (other == near) {
                draft.marks.add("near");
                draft.marks.add("near "
                        + TypeGroup.relation(
                                question.type(), story.question(other).type()));
            }
            String parties = question.parties(story.question(other));
            if (other == near) {
                draft.tell(out -> out.add("near parties").and(parties));
            }
            if (other == same) {
                draft.marks.add("kin");
                draft.tell(out -> out.add("kin parties").and(parties));
            }
        }
    }

    private static boolean isKin(TimeQuestion one, TimeQuestion other) {
        return !TypeGroup.relation(one.type(), other.type()).equals("none");
    }

    private void claim(int index, int other, Features out) {
        TimeQuestion one = story.question(index);
        TimeQuestion two = story.question(other);
        String relation = TypeGroup.relation(one.type(), two.type());
        String distance = distance(one.sentence() - two.sentence());
        int shared = Math.min(MOST_SHARED, story.shared(index, other));
        out.add("claim").and(relation).and("at").and(distance);
        out.add("claim").and(relation).and("definite").is(story.words().isDefinite(one));
        out.add("claim").and(relation).and("root").is(story.shareRoot(index, other));
        out.add("claim").and(relation).and(TypeGroup.of(one.type()));
        out.add("claim").and(relation).and("shared").and(shared);
        out.add("claim").and(relation).and("parties").and(one.parties(two));
        out.add("claim").and(relation).and(one.status()).and(two.status());
        out.add("claim at").and(distance);
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
            d.tell(out -> out.add("lead at").and(Math.min(3, m.sentence())));
        }));
    }

    private void around(String side, TimeQuestion question, TimeMention mention, Map<Days, Draft> drafts) {
        int distance = Math.min(4, Math.abs(question.sentence() - mention.sentence()) + 1) / 2;
        mention(mention, drafts).ifPresent(d -> {
            d.marks.add(side + " " + mention.kind());
            d.tell(out -> out.add(side).and(mention.kind()).then(distance));
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
                    draft.tell(out -> out.add("period").and(distance(question.sentence() - m.sentence())));
                }));
    }

    private void describe(int index, Draft draft, Features out) {
        TypeGroup group = TypeGroup.of(story.question(index).type());
        int[] counts = story.counts(index, draft.days);
        int share = counts[1] == 0 ? 0 : (int) Math.round(4.0 * counts[0] / counts[1]);
        String age = story.published().map(p -> Ages.of(p, draft.days.from())).orElse("unknown");
        out.add("count").and(Math.min(4, counts[0]));
        out.add("share").and(share).and(group);
        if (draft.days.isOneDay()) {
            out.add("oneday");
        } else {
            out.add("span").and(group);
        }
        out.add("age").and(age);
        out.add("age").and(age).and(group);
    }

    private void none(int index, Map<Days, Draft> drafts, Features out) {
        out.add("none").and(story.question(index).type());
        for (String mark : List.of("own", "kin", "near")) {
            out.add("none").and(mark).is(drafts.values().stream().anyMatch(d -> d.marks.contains(mark)));
        }
    }
}
