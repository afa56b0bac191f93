package org.babad.reading.furniture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** Tells the lines under which a page goes on with something else than its article. Immutable and thread-safe. */
public final class EndLines {

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private EndLines(List<Row> rows) {
        for (Row row : rows) {
            String phrase = row.cell(0);
            if (phrase.endsWith("*")) {
                beginnings.add(phrase.substring(0, phrase.length() - 1).strip());
            } else {
                whole.add(phrase);
            }
        }
    }

    /** Reads the table. */
    public static EndLines load() {
        return new EndLines(Table.read(EndLines.class, "id/ends.tsv", 1));
    }

    /** Whether the article is over at this line; meant for short lines. */
    public boolean matches(String line) {
        String folded = Folded.of(line).text();
        if (whole.contains(folded) || beginnings.contains(folded)) {
            return true;
        }
        for (int space = folded.indexOf(' '); space > 0; space = folded.indexOf(' ', space + 1)) {
            if (beginnings.contains(folded.substring(0, space))) {
                return true;
            }
        }
        return false;
    }
}
