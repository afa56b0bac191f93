package org.babad.reading.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** Tells the lines of the table {@code id/lines.tsv} from an article's own. Immutable and thread-safe; load it once. */
public final class FurnitureLines {

    private static final int LONGEST = 600;

    /** How a phrase must lie in its line. */
    private enum How {
        LINE,
        LABEL,
        START
    }

    private record Phrase(How how, String text, int most) {

        boolean fits(Folded line) {
            if (!line.text().startsWith(text)) {
                return false;
            }
            char next =
                    line.text().length() == text.length() ? '\n' : line.text().charAt(text.length());
            return switch (how) {
                case LINE -> next == '\n';
                case LABEL -> line.words() <= most && line.labelEnds(text.length());
                case START -> line.words() <= most && !Character.isLetterOrDigit(next);
            };
        }
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private FurnitureLines(List<Row> rows) {
        for (Row row : rows) {
            How how = How.valueOf(row.cell(0).toUpperCase(java.util.Locale.ROOT));
            Phrase phrase = new Phrase(how, row.cell(1), Integer.parseInt(row.cell(2)));
            byFirstWord
                    .computeIfAbsent(Folded.firstWord(phrase.text()), word -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** Reads the table. */
    public static FurnitureLines load() {
        return new FurnitureLines(Table.read(FurnitureLines.class, "id/lines.tsv", 5));
    }

    /** Whether the line is furniture: a phrase of the table, or no letter and no digit at all. */
    public boolean matches(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String first = Folded.firstWord(line);
        List<Phrase> phrases = byFirstWord.get(first);
        if (first.isEmpty() || phrases == null) {
            return first.isEmpty();
        }
        Folded folded = Folded.of(line);
        for (Phrase phrase : phrases) {
            if (phrase.fits(folded)) {
                return true;
            }
        }
        return false;
    }
}
