package org.babad.bench.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.bench.score.Coded;
import org.babad.bench.score.GoldArticle;
import org.babad.bench.score.Names;
import org.babad.coding.trigger.Trigger;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Span;

/** Which gold claim a trigger stands for: overlapping sentence, the same type, and words in common. Of one article. */
final class Matches {

    private final GoldArticle gold;
    private final Set<Coded> taken = new HashSet<>();

    Matches(GoldArticle gold) {
        this.gold = gold;
    }

    /** The gold claim of the trigger, each given once; attacks of any means count as one type. */
    Optional<Coded> take(Sentence sentence, Trigger trigger) {
        Optional<Coded> found = candidates(sentence, trigger).stream()
                .filter(c -> !taken.contains(c))
                .findFirst();
        found.ifPresent(taken::add);
        return found;
    }

    private List<Coded> candidates(Sentence sentence, Trigger trigger) {
        Set<String> words = Names.words(text(sentence, trigger));
        List<Coded> exact = new ArrayList<>();
        List<Coded> family = new ArrayList<>();
        for (Coded claim : gold.claims()) {
            Set<String> shared = Names.words(claim.trigger());
            shared.retainAll(words);
            if (claim.sentence().overlaps(sentence.span()) && !shared.isEmpty()) {
                if (claim.type() == trigger.type()) {
                    exact.add(claim);
                } else if (sameFamily(claim.type(), trigger.type())) {
                    family.add(claim);
                }
            }
        }
        exact.addAll(family);
        return exact;
    }

    private static boolean sameFamily(EventType one, EventType other) {
        return one.isAttack() && other.isAttack();
    }

    private String text(Sentence sentence, Trigger trigger) {
        int start = sentence.tokens().get(trigger.from()).span().start();
        int end = sentence.tokens().get(trigger.to() - 1).span().end();
        return new Span(start, end).cut(gold.article().text());
    }
}
