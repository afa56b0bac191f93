package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a statement go on through the plain sentences that continue it: in the same paragraph, without a cue of their own, behind an
 * indirect statement that reached its sentence's end, and beginning like a continuation ("Sebanyak lima lainnya ...").
 */
final class Continuations {

    private final List<Line> lines;
    private final Map<Integer, Statement> lastOf = new HashMap<>();

    private Continuations(List<Line> lines, List<Statement> statements) {
        this.lines = lines;
        statements.forEach(s -> lastOf.put(s.sentence(), s));
    }

    /** The statements, each with the sentences that continue it among its reaches. */
    static List<Statement> extend(List<Statement> statements, List<Line> lines) {
        Continuations continuations = new Continuations(lines, statements);
        return statements.stream().map(continuations::extended).toList();
    }

    private Statement extended(Statement statement) {
        List<Stretch> reaches = new ArrayList<>(statement.reaches());
        boolean continues = statement.kind() == CueKind.SAY
                && statement.equals(lastOf.get(statement.sentence()))
                && reachesEnd(statement);
        for (int i = statement.sentence() + 1; continues && i < lines.size() && goesOn(i); i++) {
            reaches.add(new Stretch(i, 0, lines.get(i).size()));
        }
        return statement.reaching(reaches);
    }

    private boolean reachesEnd(Statement statement) {
        int size = lines.get(statement.sentence()).size();
        return statement.reaches().stream()
                .anyMatch(r -> r.sentence() == statement.sentence() && r.to() >= size - 1 && r.from() < size - 1);
    }

    private boolean goesOn(int index) {
        Line line = lines.get(index);
        boolean together =
                lines.get(index - 1).sentence().paragraph() == line.sentence().paragraph();
        boolean plain = !lastOf.containsKey(index) && !line.isQuote(0);
        return together && plain && (line.is(WordClass.CONTINUER, 0) || line.isNumeric(0));
    }
}
