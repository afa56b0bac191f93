package org.babad.language.conllu;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Doubling;
import org.babad.model.Form;
import org.babad.model.Tag;
import org.babad.model.Token;
import org.babad.model.Voice;

/**
 * The column FEATS: small words by the table {@code features.tsv}, the voice of verbs and the number of nouns by their make, as
 * the Indonesian treebanks of Universal Dependencies have them. Immutable.
 */
final class Features {

    private static final String NONE = "_";

    private final Map<String, String> listed = new HashMap<>();

    private Features() {}

    /** Reads the table; throws {@link IllegalStateException} where the build lacks it. */
    static Features load() {
        Features features = new Features();
        for (Row row : Table.read(Features.class, "features.tsv", 3)) {
            for (String tag : row.list(1)) {
                features.listed.put(key(row.cell(0), Tag.valueOf(tag)), row.cell(2));
            }
        }
        return features;
    }

    private static String key(String word, Tag tag) {
        return word + ' ' + tag;
    }

    /** The features of a token; without its tag only the voice that an affix shows. */
    String of(Token token, Optional<Tag> tag) {
        if (tag.isEmpty()) {
            return token.form().voice() == Voice.NONE || token.form().nominal() ? NONE : voice(token.form());
        }
        String small = listed.get(key(token.norm(), tag.get()));
        return small == null ? byMake(token, tag.get()) : small;
    }

    private static String byMake(Token token, Tag tag) {
        return switch (tag) {
            case VERB -> voice(token.form());
            case NOUN -> token.form().doubling() == Doubling.FULL ? "Number=Plur" : "Number=Sing";
            case NUM -> "NumType=Card";
            case ADJ -> ofAdjective(token);
            case X -> "Foreign=Yes";
            default -> NONE;
        };
    }

    private static String voice(Form form) {
        boolean passive = form.voice() == Voice.PASSIVE || form.voice() == Voice.ACCIDENTAL;
        return passive ? "Voice=Pass" : "Voice=Act";
    }

    private static String ofAdjective(Token token) {
        if (token.norm().startsWith("ke-")) {
            return "NumType=Ord";
        }
        boolean superlative = token.form().prefixes().equals(java.util.List.of("ter"))
                && token.form().suffixes().isEmpty();
        return superlative ? "Degree=Sup" : NONE;
    }
}
