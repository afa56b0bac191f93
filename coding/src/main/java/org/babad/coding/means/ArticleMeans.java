package org.babad.coding.means;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Means;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Side;

/** The words of means of an article: by sentence, in all, and by the sides that are named beside them. Immutable. */
public final class ArticleMeans {

    private final Document document;
    private final List<List<Means.Word>> words = new ArrayList<>();
    private final Map<EventType, Integer> all = new EnumMap<>(EventType.class);
    private final Map<Side, Map<EventType, Integer>> bySide = new HashMap<>();

    /**
     * Counts the words of means.
     *
     * @param parties the mentions of each sentence
     */
    public ArticleMeans(Document document, List<List<PartyMention>> parties, Means means) {
        this.document = document;
        for (Sentence sentence : document.sentences()) {
            List<Means.Word> found = means.words(sentence);
            words.add(found);
            for (Means.Word word : found) {
                all.merge(word.type(), 1, Integer::sum);
                firstSide(parties.get(sentence.index()))
                        .ifPresent(side -> bySide.computeIfAbsent(side, k -> new EnumMap<>(EventType.class))
                                .merge(word.type(), 1, Integer::sum));
            }
        }
    }

    private static Optional<Side> firstSide(List<PartyMention> mentions) {
        return mentions.stream().flatMap(m -> m.resolved().side().stream()).findFirst();
    }

    Sentence sentence(int index) {
        return document.sentences().get(index);
    }

    /** The words of means of a sentence; none where the article has no such sentence. */
    List<Means.Word> words(int sentence) {
        return sentence < 0 || sentence >= words.size() ? List.of() : words.get(sentence);
    }

    /** The types of the means of a sentence. */
    Set<EventType> types(int sentence) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        words(sentence).forEach(word -> types.add(word.type()));
        return types;
    }

    /** The means that the article names most. */
    Optional<EventType> commonest() {
        return most(all);
    }

    /** The means that it names most where a side is named first. */
    Optional<EventType> commonestOf(Side side) {
        return most(bySide.getOrDefault(side, Map.of()));
    }

    private static Optional<EventType> most(Map<EventType, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
