package org.babad.coding.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.babad.coding.piece.Pieces;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * Tells a statement's day from the day of what is told, by the words between the expression and a verb of reporting. The
 * words are in {@code id/context.tsv}. Immutable and thread-safe.
 */
final class Reporting {

    /** How many pieces a name and an office may take between a verb of reporting and its day. */
    private static final int REACH = 26;

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''");

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    private final Set<String> relays = new HashSet<>();
    private final Set<String> clauses = new HashSet<>();
    private final Set<String> future = new HashSet<>();

    Reporting() {
        for (Row row : Table.read(Reporting.class, "id/context.tsv", 2)) {
            switch (row.cell(1)) {
                case "REPORT" -> verbs.add(row.cell(0));
                case "RELAY" -> relays.add(row.cell(0));
                case "TAIL" -> tails.add(row.cell(0));
                case "CLAUSE" -> clauses.add(row.cell(0));
                case "FUTURE" -> future.add(row.cell(0));
                default -> throw row.fault("class must be REPORT, RELAY, TAIL, CLAUSE or FUTURE");
            }
        }
    }

    /** Whose day the expression from piece {@code from} to {@code to} is. */
    TimeMention.Kind kind(Pieces pieces, int from, int to) {
        TimeMention.Kind behind = behindReport(pieces, from);
        return behind == TimeMention.Kind.EVENT ? beforeReport(pieces, to) : behind;
    }

    private TimeMention.Kind behindReport(Pieces pieces, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (relays.contains(pieces.norm(i))) {
                return TimeMention.Kind.RELAY;
            }
            if (tails.contains(pieces.norm(i)) || verbs.contains(pieces.norm(i))) {
                return TimeMention.Kind.STATEMENT;
            }
            if (closes(pieces, i)) {
                break;
            }
        }
        return TimeMention.Kind.EVENT;
    }

    /** "Pada Rabu, juru bicara X mengatakan": the sentence opens with the day and its first verb reports. */
    private TimeMention.Kind beforeReport(Pieces pieces, int to) {
        for (int i = to; i < Math.min(pieces.size(), to + REACH); i++) {
            if (verbs.contains(pieces.norm(i))) {
                return TimeMention.Kind.STATEMENT;
            }
            if (relays.contains(pieces.norm(i)) || closes(pieces, i)) {
                break;
            }
        }
        return TimeMention.Kind.EVENT;
    }

    private boolean closes(Pieces pieces, int at) {
        String norm = pieces.norm(at);
        return clauses.contains(norm) || QUOTES.contains(norm) || isVerb(pieces, at);
    }

    private static boolean isVerb(Pieces pieces, int at) {
        return Verbs.isVerb(pieces.sentence().tokens().get(pieces.get(at).token()));
    }

    /** Whether words near piece {@code from} to {@code to} speak of what is to come. */
    boolean isFuture(Pieces pieces, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            String norm = pieces.norm(i);
            if (clauses.contains(norm) || QUOTES.contains(norm) || verbs.contains(norm)) {
                break;
            }
            if (future.contains(norm)) {
                return true;
            }
        }
        return List.of(pieces.norm(to), pieces.norm(to + 1)).stream().anyMatch(future::contains);
    }
}
