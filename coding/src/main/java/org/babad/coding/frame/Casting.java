package org.babad.coding.frame;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Side;

/**
 * Which sides an article casts as doers and sufferers of each family of acts, counted from the mentions whose grammar leaves no
 * doubt: subjects, agents and objects of verbs, possessors of nouns. Immutable once built.
 */
final class Casting {

    private final Map<Family, Map<Slot, Map<Side, Integer>>> counts = new EnumMap<>(Family.class);

    private Casting() {}

    static Casting of(ArticleParties article) {
        Casting casting = new Casting();
        for (int sentence = 0; sentence < article.size(); sentence++) {
            for (Trigger trigger : article.triggers(sentence)) {
                Relations relations = article.relations(sentence, trigger);
                for (Relation relation : Relation.all()) {
                    relations.of(relation).ifPresent(m -> casting.count(trigger, relations.slotOf(relation), m));
                }
            }
        }
        return casting;
    }

    private void count(Trigger trigger, Slot slot, PartyMention mention) {
        mention.resolved().side().ifPresent(side -> counts.computeIfAbsent(
                        Family.of(trigger.type()), k -> new EnumMap<>(Slot.class))
                .computeIfAbsent(slot, k -> new HashMap<>())
                .merge(side, 1, Integer::sum));
    }

    /** How often a side is cast so, told as one of: never, seldom, often, mostly, or unknown where nobody is. */
    String share(Trigger trigger, Slot slot, Optional<Side> side) {
        Map<Side, Integer> sides =
                counts.getOrDefault(Family.of(trigger.type()), Map.of()).getOrDefault(slot, Map.of());
        if (sides.isEmpty() || side.isEmpty()) {
            return "unknown";
        }
        int all = 0;
        for (int count : sides.values()) {
            all += count;
        }
        double share = sides.getOrDefault(side.get(), 0) / (double) all;
        return share == 0 ? "never" : share < 0.34 ? "seldom" : share < 0.67 ? "often" : "mostly";
    }
}
