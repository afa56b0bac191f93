package org.babad.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Evidence;
import org.babad.model.Published;
import org.babad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The times that a claim without one in its own sentence may take from elsewhere in the article: those of other claims,
 * and the mentions around it. What is weighed: whether the other claim may be of the same event (type, root of the
 * trigger, "itu" behind it), how far it stands, how many claims share the time. Works for one document.
 */
final class CarriedOptions {

    private static final Set<String> QUOTES = Set.of("\"", "“", "”");
    private static final int LEAD_SENTENCES = 5;

    private final TimeTags tags;
    private final List<TimeQuestion> questions;
    private final List<@Nullable TimeSpan> times;
    private final TriggerWords words;
    private final List<Set<String>> roots;
    private final Optional<LocalDate> published;

    /** Options where {@code times} are the times of {@code questions} as far as they are known, null where not. */
    CarriedOptions(Document document, TimeTags tags, List<TimeQuestion> questions, List<@Nullable TimeSpan> times) {
        this.tags = tags;
        this.questions = questions;
        this.times = times;
        this.words = new TriggerWords(document);
        this.roots = questions.stream().map(words::roots).toList();
        this.published = document.article().published().map(Published::day);
    }

    /** The options for the question at {@code index}; the first is no time. */
    List<TimeOption> of(int index) {
        Map<Days, TimeOption> options = new LinkedHashMap<>();
        fromClaims(index, options);
        fromMentions(questions.get(index), options);
        List<TimeOption> out = new ArrayList<>();
        out.add(TimeOption.none(none(index)));
        options.forEach((days, option) -> {
            describe(index, days, option.features());
            out.add(option);
        });
        return out;
    }

    private void fromClaims(int index, Map<Days, TimeOption> options) {
        int nearest = nearest(index);
        for (int other = 0; other < questions.size(); other++) {
            TimeSpan time = times.get(other);
            if (other != index && time != null) {
                add(options, time.evidence(), new Days(time.from(), time.to()), claim(index, other, other == nearest));
            }
        }
    }

    /** The claim with a time that stands last before this one; -1 where none does. */
    private int nearest(int index) {
        TimeQuestion question = questions.get(index);
        int nearest = -1;
        for (int other = 0; other < questions.size(); other++) {
            TimeQuestion q = questions.get(other);
            boolean before = q.sentence() < question.sentence()
                    || q.sentence() == question.sentence() && q.from() <= question.from();
            if (other != index && times.get(other) != null && before && (nearest < 0 || after(q, nearest))) {
                nearest = other;
            }
        }
        return nearest;
    }

    private boolean after(TimeQuestion question, int other) {
        TimeQuestion q = questions.get(other);
        return question.sentence() > q.sentence() || question.sentence() == q.sentence() && question.from() >= q.from();
    }

    private List<String> claim(int index, int other, boolean nearest) {
        TimeQuestion one = questions.get(index);
        TimeQuestion two = questions.get(other);
        String relation = TypeGroup.relation(one.type(), two.type());
        String distance = distance(one.sentence() - two.sentence());
        boolean root = roots.get(index).stream().anyMatch(roots.get(other)::contains);
        List<String> out = new ArrayList<>(List.of(
                relation,
                relation + " at " + distance,
                relation + " definite=" + words.isDefinite(one),
                relation + " root=" + root,
                relation + " " + TypeGroup.of(one.type()),
                "at " + distance));
        if (nearest) {
            out.addAll(List.of(
                    "near",
                    "near " + relation,
                    "near " + TypeGroup.of(one.type()),
                    "near definite=" + words.isDefinite(one)));
        }
        return out;
    }

    private static String distance(int sentences) {
        if (sentences < 0) {
            return sentences >= -2 ? "soon" : "later";
        }
        return sentences <= 1 ? Integer.toString(sentences) : sentences <= 3 ? "3" : "more";
    }

    private void fromMentions(TimeQuestion question, Map<Days, TimeOption> options) {
        String group = TypeGroup.of(question.type()).name();
        for (TimeMention.Kind kind : TimeMention.Kind.values()) {
            beside(question.sentence(), -1, kind).ifPresent(m -> add(options, m, around("before", question, m)));
            beside(question.sentence(), 1, kind).ifPresent(m -> add(options, m, around("behind", question, m)));
        }
        for (TimeMention mention : tags.of(question.sentence())) {
            add(options, mention, List.of("own " + mention.kind(), "own " + group));
        }
        lead().ifPresent(m -> add(
                options,
                m,
                List.of(
                        "lead " + m.kind(),
                        "lead " + group,
                        "lead early=" + (question.sentence() <= 3),
                        "lead at " + Math.min(3, m.sentence()))));
    }

    private static List<String> around(String side, TimeQuestion question, TimeMention mention) {
        int distance = Math.min(4, Math.abs(question.sentence() - mention.sentence()) + 1) / 2;
        return List.of(
                side + " " + mention.kind() + distance,
                side + " " + mention.kind() + " " + TypeGroup.of(question.type()));
    }

    /** The resolved mention of {@code kind} nearest to a sentence, walking by {@code step}. */
    private Optional<TimeMention> beside(int sentence, int step, TimeMention.Kind kind) {
        for (int i = sentence + step; i >= 0 && i < tags.sentences().size(); i += step) {
            List<TimeMention> found = tags.of(i).stream()
                    .filter(m -> m.kind() == kind && m.days().isPresent())
                    .toList();
            if (!found.isEmpty()) {
                return Optional.of(found.get(step < 0 ? found.size() - 1 : 0));
            }
        }
        return Optional.empty();
    }

    /** The first single day among the first sentences: the day that the article is about, or was told on. */
    private Optional<TimeMention> lead() {
        return tags.sentences().stream()
                .limit(LEAD_SENTENCES + 1L)
                .flatMap(List::stream)
                .filter(m -> m.days().filter(Days::isOneDay).isPresent())
                .findFirst();
    }

    private static void add(Map<Days, TimeOption> options, TimeMention mention, List<String> features) {
        mention.days().ifPresent(d -> add(options, mention.evidence(), d, features));
    }

    private static void add(Map<Days, TimeOption> options, Evidence evidence, Days days, List<String> features) {
        options.computeIfAbsent(days, d -> new TimeOption(evidence, d, new LinkedHashSet<>()))
                .features()
                .addAll(features);
    }

    private void describe(int index, Days days, Set<String> out) {
        String group = TypeGroup.of(questions.get(index).type()).name();
        long all = 0;
        long same = 0;
        for (int other = 0; other < times.size(); other++) {
            TimeSpan time = times.get(other);
            if (other != index && time != null) {
                all++;
                same += time.from().equals(days.from()) && time.to().equals(days.to()) ? 1 : 0;
            }
        }
        long share = all == 0 ? 0 : Math.round(4.0 * same / all);
        out.add("count " + Math.min(4, same));
        out.add("share " + share);
        out.add("share " + share + " " + group);
        out.add(days.isOneDay() ? "oneday" : "span " + group);
        String age = "age " + published.map(p -> age(p, days.from())).orElse(-9);
        out.add(age);
        out.add(age + " " + group);
    }

    private static int age(LocalDate published, LocalDate day) {
        long days = published.toEpochDay() - day.toEpochDay();
        int age = days < 0 ? -1 : 0;
        for (int bound : new int[] {0, 2, 10, 100}) {
            age += days > bound ? 1 : 0;
        }
        return age;
    }

    private Set<String> none(int index) {
        TimeQuestion question = questions.get(index);
        List<String> before = words.of(question.sentence(), 0, question.from());
        EventType type = question.type();
        boolean family = false;
        for (int other = 0; other < times.size(); other++) {
            String relation = TypeGroup.relation(type, questions.get(other).type());
            family |= other != index
                    && times.get(other) != null
                    && (relation.equals("same") || relation.equals("family"));
        }
        Set<String> out = new LinkedHashSet<>(
                List.of("none", "none " + TypeGroup.of(type), "none " + type, "none " + question.status()));
        out.add("none definite=" + words.isDefinite(question));
        out.add("none family=" + family);
        out.add("none own="
                + tags.of(question.sentence()).stream().anyMatch(m -> m.days().isPresent()));
        out.add("none at " + Math.min(4, question.sentence()));
        out.add("none quote=" + before.stream().anyMatch(QUOTES::contains));
        out.add("none past="
                + before.stream().skip(Math.max(0, before.size() - 5)).anyMatch(GrammarWord.PAST::is));
        return out;
    }
}
