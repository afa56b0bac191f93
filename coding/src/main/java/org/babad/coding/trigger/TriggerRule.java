package org.babad.coding.trigger;

import java.util.List;
import java.util.Map;
import org.babad.knowledge.table.Row;
import org.babad.model.EventType;
import org.babad.model.Sentence;

/**
 * A row of {@code triggers.tsv}.
 *
 * @param type what its words tell
 * @param patterns the words
 * @param subject the slot of the subject of an active or plain verb
 * @param object the slot of its object; the subject of a passive takes it
 * @param of the slot of the party that follows a noun
 * @param unless words that, near, tell that it is something else
 * @param needs words of which one, near, speaks for the type; empty where none is needed
 * @param line its line in the table, for explanations
 */
record TriggerRule(
        EventType type,
        List<WordPattern> patterns,
        Slot subject,
        Slot object,
        Slot of,
        WordSet unless,
        WordSet needs,
        int line) {

    private static final int UNLESS_REACH = 4;
    private static final int NEEDS_REACH = 8;

    static TriggerRule parse(Row row, Map<String, List<String>> classes) {
        String roles = row.cell(2);
        if (roles.length() != 3) {
            throw row.fault("roles need three letters, has " + roles);
        }
        return new TriggerRule(
                EventType.valueOf(row.cell(0)),
                row.list(1).stream().map(WordPattern::parse).toList(),
                Slot.of(roles.charAt(0)),
                Slot.of(roles.charAt(1)),
                Slot.of(roles.charAt(2)),
                WordSet.of(row, 3, classes),
                WordSet.of(row, 4, classes),
                row.line());
    }

    /** Whether the surroundings of the words {@code from} to {@code to} tell that they are something else. */
    boolean isSomethingElse(Sentence sentence, int from, int to) {
        return unless.near(sentence, from, to, UNLESS_REACH);
    }

    /** Whether a word that speaks for the type stands near, or none is needed. */
    boolean isSupported(Sentence sentence, int from, int to) {
        return needs.isEmpty() || needs.near(sentence, from, to, NEEDS_REACH);
    }
}
