package org.babad.coding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.rank.Features;
import org.babad.coding.rank.Weighable;
import org.babad.model.EventType;
import org.babad.model.Quantity;
import org.babad.model.Token;
import org.babad.model.Voice;

/** The quantities that a claim may have, each with what speaks for it. Immutable and thread-safe. */
final class QuantityOptions {

    /** Leaving a number out. */
    static final Weighable LEFT_OUT = out -> out.add("left out");

    private static final Set<String> COMMAS = Set.of(",", ";", ":");

    /** A number as a kind, and what is weighed for it. */
    record Option(QuantityMention mention, Quantity.Kind kind, Weighable what) implements Weighable {

        @Override
        public void describe(Features out) {
            what.describe(out);
        }
    }

    private final Harm harm = new Harm();

    List<Option> of(QuantityQuestion question, List<QuantityMention> mentions) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            QuantityMention mention = mentions.get(i);
            int next = i + 1 < mentions.size() ? mentions.get(i + 1).from() : Integer.MAX_VALUE;
            Optional<Quantity.Kind> hurt = harm.kind(question.sentence().tokens(), mention, next);
            kind(question.type(), mention, hurt)
                    .ifPresent(k -> options.add(new Option(mention, k, out -> {
                        out.add(k);
                        out.add("harm").and(hurt.isPresent()).and(question.type() == EventType.CASUALTY);
                        describe(question, mention, mentions, out);
                    })));
        }
        return options;
    }

    private static Optional<Quantity.Kind> kind(EventType type, QuantityMention mention, Optional<Quantity.Kind> hurt) {
        Optional<Quantity.Kind> kind = Kinds.of(type, mention.unit());
        return type == EventType.CASUALTY && kind.isPresent() ? hurt.or(() -> kind) : kind;
    }

    private static void describe(
            QuantityQuestion question, QuantityMention mention, List<QuantityMention> all, Features out) {
        EventType type = question.type();
        String side = side(question, mention);
        int distance = bucket(distance(question, mention));
        out.add("counted");
        out.add(type).and(mention.unit());
        out.add(type).and(side);
        out.add(mention.unit()).and(side);
        out.add(side).then(distance);
        out.add(type).and("at").and(distance);
        out.add("part").and(mention.part());
        out.add("of").and(Math.min(3, all.size()));
        out.add("one").and(mention.value() == 1).and(type);
        if (isArticle(mention)) {
            out.add("article");
            out.add("article").and(mention.unit());
            out.add("article").and(type);
        }
        if (all.stream().allMatch(m -> distance(question, m) >= distance(question, mention))) {
            out.add("nearest");
            out.add("nearest").and(side).and(type);
        }
        between(question, mention, side, out);
    }

    /** "Sebuah", "seorang": often no more than an article. */
    private static boolean isArticle(QuantityMention mention) {
        return mention.value() == 1
                && mention.evidence().text().length() > 2
                && mention.evidence().text().regionMatches(true, 0, "se", 0, 2);
    }

    private static void between(QuantityQuestion question, QuantityMention mention, String side, Features out) {
        boolean before = side.equals("before");
        int low = before ? mention.to() : question.to();
        int high = Math.max(low, before ? question.from() : mention.from());
        List<Token> tokens = question.sentence().tokens().subList(low, high);
        long commas = tokens.stream().filter(t -> COMMAS.contains(t.norm())).count();
        long verbs = tokens.stream()
                .filter(t -> t.form().voice() != Voice.NONE && !t.form().nominal())
                .count();
        boolean casualty = question.type() == EventType.CASUALTY;
        out.add("commas").and(side).then((int) Math.min(2, commas));
        out.add("verbs").and(side).then((int) Math.min(2, verbs));
        out.add("verbs").and(casualty).then((int) Math.min(2, verbs));
        tokens.stream()
                .map(Token::norm)
                .filter(GrammarWord.OPENER::is)
                .findFirst()
                .ifPresent(w -> out.add("opener").and(side).and(w));
        if (tokens.stream().anyMatch(t -> GrammarWord.AND.is(t.norm()))) {
            out.add("and").and(side).then(casualty);
        }
    }

    private static String side(QuantityQuestion question, QuantityMention mention) {
        if (mention.to() <= question.from()) {
            return "before";
        }
        return mention.from() >= question.to() ? "after" : "inside";
    }

    private static int distance(QuantityQuestion question, QuantityMention mention) {
        return mention.to() <= question.from()
                ? question.from() - mention.to()
                : Math.max(0, mention.from() - question.to());
    }

    private static int bucket(int distance) {
        int bucket = 0;
        for (int bound : new int[] {0, 1, 3, 6, 10, 16}) {
            bucket += distance > bound ? 1 : 0;
        }
        return bucket;
    }
}
