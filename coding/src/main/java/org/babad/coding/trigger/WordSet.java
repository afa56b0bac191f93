package org.babad.coding.trigger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Sentence;
import org.babad.model.Token;

/**
 * Words and two-word phrases of which one may stand near a trigger. {@code -nya} stands for any word with that clitic,
 * {@code Name} for any word with a capital that does not open the sentence.
 * Immutable.
 */
record WordSet(Set<String> words, Set<String> firsts, Set<String> phrases, boolean clitic, boolean name) {

    /** The classes of {@code words.tsv} by name. */
    static Map<String, List<String>> classes() {
        Map<String, List<String>> classes = new HashMap<>();
        for (Row row : Table.read(WordSet.class, "id/words.tsv", 2)) {
            classes.put("@" + row.cell(0), row.list(1));
        }
        return Map.copyOf(classes);
    }

    /** The set that a cell of a rule lists: words, phrases and classes. */
    static WordSet of(Row row, int column, Map<String, List<String>> classes) {
        Set<String> words = new HashSet<>();
        Set<String> firsts = new HashSet<>();
        Set<String> phrases = new HashSet<>();
        for (String item : row.list(column)) {
            for (String word : members(row, item, classes)) {
                int space = word.indexOf(' ');
                (space < 0 ? words : phrases).add(word);
                if (space >= 0) {
                    firsts.add(word.substring(0, space));
                }
            }
        }
        return new WordSet(
                Set.copyOf(words),
                Set.copyOf(firsts),
                Set.copyOf(phrases),
                words.contains("-nya"),
                words.contains("Name"));
    }

    private static List<String> members(Row row, String item, Map<String, List<String>> classes) {
        if (!item.startsWith("@")) {
            return List.of(item);
        }
        List<String> members = classes.get(item);
        if (members == null) {
            throw row.fault("no class " + item + " in words.tsv");
        }
        return members;
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** Whether one of the words stands within {@code reach} tokens of the tokens {@code from} to {@code to}. */
    boolean near(Sentence sentence, int from, int to, int reach) {
        List<Token> tokens = sentence.tokens();
        int end = Math.min(tokens.size(), to + reach);
        for (int i = Math.max(0, from - reach); i < end; i++) {
            if (holds(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at {@code at}, or the phrase that begins there, is one of the set. */
    boolean holds(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String bare = bare(token);
        if (words.contains(token.norm()) || words.contains(bare)) {
            return true;
        }
        if (clitic && !bare.equals(token.norm()) || name && at > 0 && token.isCapitalised()) {
            return true;
        }
        return at + 1 < tokens.size()
                && firsts.contains(token.norm())
                && phrases.contains(token.norm() + " " + bare(tokens.get(at + 1)));
    }

    /** The normal form without the clitic -nya. */
    private static String bare(Token token) {
        String norm = token.norm();
        return norm.endsWith("nya") && token.form().suffixes().contains("nya")
                ? norm.substring(0, norm.length() - 3)
                : norm;
    }
}
