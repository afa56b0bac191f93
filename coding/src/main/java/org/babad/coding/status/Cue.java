package org.babad.coding.status;

import java.util.List;
import org.babad.knowledge.table.Row;
import org.babad.model.Status;

/**
 * A word or words that take an event out of what simply happened.
 *
 * @param words its words in normal form
 * @param status what it makes of the event
 * @param scope how far it reaches
 */
record Cue(List<String> words, Status status, Scope scope) {

    /** How far a cue reaches; the table's header says it in full. */
    enum Scope {
        WORD,
        CLAUSE,
        ORDER,
        COMPLEMENT,
        CONDITION
    }

    static Cue of(Row row) {
        try {
            return new Cue(List.of(row.cell(0).split(" ")), Status.valueOf(row.cell(1)), Scope.valueOf(row.cell(2)));
        } catch (IllegalArgumentException e) {
            throw row.fault("not a cue, status and scope");
        }
    }
}
