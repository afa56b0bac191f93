package org.babad.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.rank.Features;
import org.babad.coding.rank.Weighable;
import org.babad.model.Document;
import org.babad.model.Published;
import org.babad.model.Token;

/**
 * The times of a claim's own sentence, and no time. What is weighed: how far a mention stands from the trigger and what
 * stands between, whose day it is, and whether it opens a period. Works for one document; immutable.
 */
final class OwnOptions {

    private static final Set<String> COMMAS = Set.of(",", ";", ":");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”");

    private final Document document;
    private final TimeTags tags;
    private final List<TimeQuestion> questions;
    private final Optional<LocalDate> published;

    OwnOptions(Document document, TimeTags tags, List<TimeQuestion> questions) {
        this.document = document;
        this.tags = tags;
        this.questions = questions;
        this.published = document.article().published().map(Published::day);
    }

    /** The options for {@code question}; the first is no time. */
    List<TimeOption> of(TimeQuestion question) {
        List<TimeMention> mentions = tags.of(question.sentence()).stream()
                .filter(m -> m.days().isPresent())
                .toList();
        List<TimeOption> options = new ArrayList<>();
        options.add(TimeOption.none(out -> none(question, mentions, out)));
        for (TimeMention mention : mentions) {
            add(question, mention, mentions, options);
        }
        return options;
    }

    private static void none(TimeQuestion question, List<TimeMention> mentions, Features out) {
        boolean statements = mentions.stream().allMatch(m -> m.kind() == TimeMention.Kind.STATEMENT);
        out.add("none");
        out.add("none").and(TypeGroup.of(question.type()));
        out.add("none of").and(Math.min(2, mentions.size()));
        out.add("none statements").is(statements);
    }

    private void add(TimeQuestion question, TimeMention mention, List<TimeMention> all, List<TimeOption> options) {
        Days days = mention.days().orElseThrow();
        Weighable told = out -> describe(question, mention, all, days, out);
        if (mention.since() < 0) {
            options.add(new TimeOption(mention.evidence(), days, told));
            return;
        }
        options.add(new TimeOption(mention.evidence(), days, out -> {
            told.describe(out);
            out.add("point");
        }));
        published
                .filter(p -> !p.isBefore(days.from()))
                .ifPresent(p -> options.add(new TimeOption(mention.evidence(), days.until(p), out -> {
                    told.describe(out);
                    since(question, mention, out);
                })));
    }

    private static void since(TimeQuestion question, TimeMention mention, Features out) {
        String order = question.from() < mention.since() ? "before" : question.from() < mention.from() ? "in" : "after";
        boolean adjacent = mention.from() - mention.since() <= 2;
        out.add("since");
        out.add("since").and(TypeGroup.of(question.type()));
        out.add("since").and(order);
        out.add("since").and(order).and("adjacent").is(adjacent);
    }

    private void describe(TimeQuestion question, TimeMention mention, List<TimeMention> all, Days days, Features out) {
        TypeGroup group = TypeGroup.of(question.type());
        String side = mention.to() <= question.from() ? "before" : "after";
        out.add(mention.kind()).and(group);
        out.add(mention.kind()).and(side);
        out.add(mention.kind()).and("of").and(Math.min(3, all.size()));
        out.add(mention.basis());
        out.add(mention.basis()).and(group);
        out.add("oneday").is(days.isOneDay()).and(group);
        int distance = bucket(distance(question, mention));
        out.add("distance").and(side).then(distance);
        out.add("distance").and(group).then(distance);
        between(question, mention, side, out);
        place(question, mention, all, side, out);
        out.addIf(published.filter(p -> days.from().isAfter(p)).isPresent(), "future");
    }

    private void place(TimeQuestion question, TimeMention mention, List<TimeMention> all, String side, Features out) {
        int distance = distance(question, mention);
        if (all.stream().allMatch(m -> distance(question, m) >= distance)) {
            out.add("nearest");
            out.add("nearest").and(side);
        }
        if (mention.from() <= 3) {
            out.add("first").and(mention.kind());
        }
        List<Token> tokens = document.sentences().get(question.sentence()).tokens();
        String lead = mention.from() > 0 ? tokens.get(mention.from() - 1).norm() : "^";
        if (GrammarWord.LEAD.is(lead)) {
            out.add("lead").and(lead);
        }
    }

    private void between(TimeQuestion question, TimeMention mention, String side, Features out) {
        boolean before = side.equals("before");
        int low = before ? mention.to() : question.to();
        int high = Math.max(low, before ? question.from() : mention.from());
        List<String> words = document.sentences().get(question.sentence()).tokens().subList(low, high).stream()
                .map(Token::norm)
                .toList();
        long commas = words.stream().filter(COMMAS::contains).count();
        out.add("commas").and(side).then((int) Math.min(2, commas));
        out.add("triggers").and(side).then((int) Math.min(2, triggers(question, low, high)));
        if (words.stream().anyMatch(QUOTES::contains)) {
            out.add("quotes").and(mention.kind());
        }
        List<String> opening =
                words.stream().filter(GrammarWord.SUBORDINATOR::is).toList();
        if (!opening.isEmpty()) {
            out.add("clause").and(side);
            out.add("clause").and(side).and(opening.get(before ? opening.size() - 1 : 0));
        }
    }

    private long triggers(TimeQuestion question, int low, int high) {
        return questions.stream()
                .filter(q -> q.sentence() == question.sentence() && q.from() != question.from())
                .filter(q -> low <= q.from() && q.from() < high)
                .count();
    }

    private static int distance(TimeQuestion question, TimeMention mention) {
        return mention.to() <= question.from()
                ? question.from() - mention.to()
                : Math.max(0, mention.from() - question.to());
    }

    private static int bucket(int distance) {
        int bucket = 0;
        for (int bound : new int[] {1, 3, 6, 12, 20}) {
            bucket += distance > bound ? 1 : 0;
        }
        return bucket;
    }
}
