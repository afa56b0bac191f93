package org.babad.bench.train.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.babad.bench.language.Treebank.Word;
import org.babad.model.Tag;

/**
 * Brings the tags of GSD's old annotation (UD 1) to those of today. Content words keep their tag. {@code CONJ} is
 * {@code CCONJ}; a copula ({@code cop}) is {@code AUX}; a stroke is {@code PUNCT}. A function word, which is one that today's
 * treebank mostly tags as such, may have any tag that it has there: the old annotation is too far off to say which
 * ("akan" ADV, now AUX; "untuk" always ADP, now ADP or SCONJ), so the tagger is left to choose.
 */
final class OldTags {

    private static final Set<Tag> FUNCTIONAL = EnumSet.of(
            Tag.ADP, Tag.ADV, Tag.AUX, Tag.CCONJ, Tag.DET, Tag.NUM, Tag.PART, Tag.PRON, Tag.PUNCT, Tag.SCONJ);

    private static final int LEAST_MET = 3;

    private final Map<String, Map<Tag, Integer>> today = new HashMap<>();

    /** Learns from a sentence of today's treebank. */
    void learn(List<Word> words) {
        for (Word word : words) {
            today.computeIfAbsent(key(word), k -> new HashMap<>()).merge(Tag.valueOf(word.upos()), 1, Integer::sum);
        }
    }

    private static String key(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    /** The tags that a word of the old annotation may have; empty where the old tag is none. */
    Set<Tag> of(Word word) {
        Map<Tag, Integer> known = today.getOrDefault(key(word), Map.of());
        if (isFunctional(known) && !word.upos().equals("PROPN")) {
            return known.keySet();
        }
        return switch (word.upos()) {
            case "_" -> Set.of();
            case "CONJ" -> Set.of(Tag.CCONJ);
            case "SYM" -> word.form().equals("/") ? Set.of(Tag.PUNCT) : Set.of(Tag.SYM);
            default -> Set.of(word.relation().equals("cop") ? Tag.AUX : Tag.valueOf(word.upos()));
        };
    }

    private static boolean isFunctional(Map<Tag, Integer> known) {
        int all = known.values().stream().mapToInt(Integer::intValue).sum();
        int functional = known.entrySet().stream()
                .filter(e -> FUNCTIONAL.contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return all >= LEAST_MET && 2 * functional > all;
    }
}
