package org.babad.coding.trigger;

import java.util.ArrayList;
import java.util.List;
import org.babad.knowledge.table.Table;
import org.babad.model.Sentence;
import org.babad.model.Token;

/**
 * Verbs that assert a noun of an event without a meaning of their own ("melancarkan serangan", "penarikan dilakukan"). The
 * words are in {@code light.tsv}. Immutable.
 */
final class LightVerbs {

    private static final int BEFORE = 3;
    private static final int AFTER = 6;

    private final List<WordTest> active = new ArrayList<>();
    private final List<WordTest> passive = new ArrayList<>();

    private LightVerbs() {}

    static LightVerbs load() {
        LightVerbs verbs = new LightVerbs();
        Table.read(LightVerbs.class, "id/light.tsv", 4).forEach(row -> {
            switch (row.cell(0)) {
                case "before" -> verbs.active.add(WordTest.parse(row.cell(1)));
                case "after" -> verbs.passive.add(WordTest.parse(row.cell(1)));
                default -> throw row.fault("the first cell is before or after");
            }
        });
        return verbs;
    }

    /** The light verb that stands up to three words before the noun at {@code at}; -1 where there is none. */
    int before(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
            Token token = sentence.tokens().get(i);
            if (isOne(active, token)) {
                return i;
            }
            if (isBoundary(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** The light verb that follows the noun phrase that ends at {@code to}; -1 where there is none. */
    int after(Sentence sentence, int to) {
        int end = Math.min(sentence.tokens().size(), to + AFTER);
        for (int i = to; i < end; i++) {
            Token token = sentence.tokens().get(i);
            if (isOne(passive, token)) {
                return i;
            }
            if (isBoundary(token)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOne(List<WordTest> tests, Token token) {
        for (WordTest test : tests) {
            if (test.accepts(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(Token token) {
        return token.text().equals(",")
                || token.text().equals(".")
                || token.text().equals(";");
    }
}
