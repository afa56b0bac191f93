package org.babad.coding.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.babad.model.Document;
import org.babad.model.Published;
import org.babad.model.TimeSpan;
import org.babad.model.Token;
import org.jspecify.annotations.Nullable;

/** What is known of the times of one article: its claims, their times so far, its mentions. Immutable but for the times. */
final class StoryTimes {

    private static final int LEAD_SENTENCES = 5;
    private static final int CONTENT_LENGTH = 5;

    private final TimeTags tags;
    private final List<TimeQuestion> questions;
    private final List<@Nullable TimeSpan> times;
    private final TriggerWords words;
    private final List<Set<String>> roots;
    private final List<Set<String>> contents;
    private final Optional<LocalDate> published;

    /** The article's times, where {@code times} are those of {@code questions} so far, null where none; they may change. */
    StoryTimes(Document document, TimeTags tags, List<TimeQuestion> questions, List<@Nullable TimeSpan> times) {
        this.tags = tags;
        this.questions = questions;
        this.times = times;
        this.words = new TriggerWords(document);
        this.roots = questions.stream().map(words::roots).toList();
        this.contents =
                questions.stream().map(q -> content(document, q.sentence())).toList();
        this.published = document.article().published().map(Published::day);
    }

    private static Set<String> content(Document document, int sentence) {
        return document.sentences().get(sentence).tokens().stream()
                .map(Token::norm)
                .filter(n -> n.length() >= CONTENT_LENGTH || !n.isEmpty() && Character.isDigit(n.charAt(0)))
                .collect(Collectors.toSet());
    }

    TimeTags tags() {
        return tags;
    }

    TriggerWords words() {
        return words;
    }

    Optional<LocalDate> published() {
        return published;
    }

    /** How many claims there are. */
    int size() {
        return questions.size();
    }

    TimeQuestion question(int index) {
        return questions.get(index);
    }

    /** The time of a claim so far; null where none. */
    @Nullable
    TimeSpan time(int index) {
        return times.get(index);
    }

    /** Whether two claims' triggers share a root. */
    boolean shareRoot(int one, int other) {
        return roots.get(one).stream().anyMatch(roots.get(other)::contains);
    }

    /** How many longer words and figures two claims' sentences share. */
    int shared(int one, int other) {
        return (int)
                contents.get(one).stream().filter(contents.get(other)::contains).count();
    }

    /** The claim with a time that stands last before claim {@code index} among those that {@code which} takes; -1 where none. */
    int lastBefore(int index, IntPredicate which) {
        return IntStream.range(0, size())
                .filter(o -> o != index && times.get(o) != null && isBefore(o, index) && which.test(o))
                .reduce(-1, (a, b) -> a < 0 || !isBefore(b, a) ? b : a);
    }

    private boolean isBefore(int one, int other) {
        TimeQuestion a = questions.get(one);
        TimeQuestion b = questions.get(other);
        return a.sentence() < b.sentence() || a.sentence() == b.sentence() && a.from() <= b.from();
    }

    /** The resolved mention of {@code kind} nearest to a sentence, walking by {@code step}. */
    Optional<TimeMention> beside(int sentence, int step, TimeMention.Kind kind) {
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
    Optional<TimeMention> lead() {
        return tags.sentences().stream()
                .limit(LEAD_SENTENCES + 1L)
                .flatMap(List::stream)
                .filter(m -> m.days().filter(Days::isOneDay).isPresent())
                .findFirst();
    }

    /** How many other claims have these very days, and how many have any. */
    int[] counts(int index, Days days) {
        int[] counts = new int[2];
        for (int other = 0; other < size(); other++) {
            TimeSpan time = times.get(other);
            if (other != index && time != null) {
                counts[1]++;
                counts[0] += time.from().equals(days.from()) && time.to().equals(days.to()) ? 1 : 0;
            }
        }
        return counts;
    }
}
