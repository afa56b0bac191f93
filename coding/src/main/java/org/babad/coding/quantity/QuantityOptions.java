package org.babad.coding.quantity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.model.EventType;
import org.babad.model.Quantity;
import org.babad.model.Token;
import org.babad.model.Voice;

/** The quantities that a claim may have, each with what speaks for it. Immutable and thread-safe. */
final class QuantityOptions {

    /** The feature set of leaving a number out. */
    static final Set<String> LEFT_OUT = Set.of("left out");

    private static final Set<String> COMMAS = Set.of(",", ";", ":");

    /** A number as a kind, and what is weighed for it. */
    record Option(QuantityMention mention, Quantity.Kind kind, Set<String> features) {}

    private final Harm harm = new Harm();

    List<Option> of(QuantityQuestion question, List<QuantityMention> mentions) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            QuantityMention mention = mentions.get(i);
            int next = i + 1 < mentions.size() ? mentions.get(i + 1).from() : Integer.MAX_VALUE;
            Optional<Quantity.Kind> hurt = harm.kind(question.sentence().tokens(), mention, next);
            kind(question.type(), mention, hurt)
                    .ifPresent(k -> options.add(
                            new Option(mention, k, features(question, mention, mentions, k, hurt.isPresent()))));
        }
        return options;
    }

    private static Optional<Quantity.Kind> kind(EventType type, QuantityMention mention, Optional<Quantity.Kind> hurt) {
        Optional<Quantity.Kind> kind = Kinds.of(type, mention.unit());
        return type == EventType.CASUALTY && kind.isPresent() ? hurt.or(() -> kind) : kind;
    }

    private static Set<String> features(
            QuantityQuestion question,
            QuantityMention mention,
            List<QuantityMention> all,
            Quantity.Kind kind,
            boolean hurt) {
        Set<String> out = new LinkedHashSet<>();
        EventType type = question.type();
        String side = side(question, mention);
        int distance = bucket(distance(question, mention));
        out.add("counted");
        out.add(type + " " + mention.unit());
        out.add(kind.name());
        out.add(type + " " + side);
        out.add(mention.unit() + " " + side);
        out.add(side + distance);
        out.add(type + " at " + distance);
        out.add("harm " + hurt + " " + (type == EventType.CASUALTY));
        out.add("part " + mention.part());
        out.add("of " + Math.min(3, all.size()));
        out.add("one " + (mention.value() == 1) + " " + type);
        if (isArticle(mention)) {
            out.add("article");
            out.add("article " + mention.unit());
            out.add("article " + type);
        }
        if (all.stream().allMatch(m -> distance(question, m) >= distance(question, mention))) {
            out.add("nearest");
            out.add("nearest " + side + " " + type);
        }
        between(question, mention, side, out);
        return out;
    }

    /** "Sebuah", "seorang": often no more than an article. */
    private static boolean isArticle(QuantityMention mention) {
        return mention.value() == 1
                && mention.evidence().text().length() > 2
                && mention.evidence().text().regionMatches(true, 0, "se", 0, 2);
    }

    private static void between(QuantityQuestion question, QuantityMention mention, String side, Set<String> out) {
        boolean before = side.equals("before");
        int low = before ? mention.to() : question.to();
        int high = Math.max(low, before ? question.from() : mention.from());
        List<Token> tokens = question.sentence().tokens().subList(low, high);
        long commas = tokens.stream().filter(t -> COMMAS.contains(t.norm())).count();
        long verbs = tokens.stream()
                .filter(t -> t.form().voice() != Voice.NONE && !t.form().nominal())
                .count();
        out.add("commas " + side + Math.min(2, commas));
        out.add("verbs " + side + Math.min(2, verbs));
        out.add("verbs " + (question.type() == EventType.CASUALTY) + Math.min(2, verbs));
        tokens.stream()
                .map(Token::norm)
                .filter(GrammarWord.OPENER::is)
                .findFirst()
                .ifPresent(w -> out.add("opener " + side + " " + w));
        if (tokens.stream().anyMatch(t -> GrammarWord.AND.is(t.norm()))) {
            out.add("and " + side + (question.type() == EventType.CASUALTY));
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
