package org.babad.reading.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** Tells the lines of the table {@code id/lines.tsv} from an article's own. Immutable and thread-safe; load it once. */
public final class FurnitureLines {

    private static final int LONGEST = 600;
    private static final int MOST_NUMBERS = 20;

    /** How a phrase must lie in its line. */
    private enum How {
        LINE,
        LABEL,
        START,
        PAGE,
        BETWEEN
    }

    private record Phrase(How how, String text, int most) {

        boolean fits(Folded line, Set<String> between) {
            if (!line.text().startsWith(text)) {
                return false;
            }
            char next =
                    line.text().length() == text.length() ? '\n' : line.text().charAt(text.length());
            return switch (how) {
                case LINE -> next == '\n';
                case LABEL -> line.words() <= most && line.labelEnds(text.length());
                case PAGE -> isNumbers(line.text().substring(text.length()), between);
                case BETWEEN -> false;
                case START -> line.words() <= most && !Character.isLetterOrDigit(next);
            };
        }
    }

    /** " 2", " 2/3", and with a word of the table between them. */
    private static boolean isNumbers(String rest, Set<String> between) {
        String[] words = rest.strip().split(" ", 4);
        String bare = words.length == 3 && between.contains(words[1]) ? words[0] + '/' + words[2] : rest.strip();
        return !bare.isEmpty() && bare.length() <= 5 && bare.chars().allMatch(c -> c >= '0' && c <= '9' || c == '/');
    }

    /** "1 2 3": the numbers of pages, one after the other. */
    private static boolean isPager(String line) {
        String[] parts = line.split(" ", MOST_NUMBERS + 1);
        for (int i = 0; i < parts.length; i++) {
            if (parts.length < 2 || !parts[i].equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> between = new HashSet<>();

    private FurnitureLines(List<Row> rows) {
        for (Row row : rows) {
            How how = How.valueOf(row.cell(0).toUpperCase(java.util.Locale.ROOT));
            Phrase phrase = new Phrase(how, row.cell(1), Integer.parseInt(row.cell(2)));
            if (how == How.BETWEEN) {
                between.add(phrase.text());
            }
            byFirstWord
                    .computeIfAbsent(Folded.firstWord(phrase.text()), word -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** Reads the table. */
    public static FurnitureLines load() {
        return new FurnitureLines(Table.read(FurnitureLines.class, "id/lines.tsv", 5));
    }

    /** Whether the line is furniture: a phrase of the table, the numbers of pages, or no letter and no digit at all. */
    public boolean matches(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String first = Folded.firstWord(line);
        List<Phrase> phrases = byFirstWord.get(first);
        if (phrases == null) {
            return first.isEmpty()
                    || first.equals("1") && isPager(Folded.of(line).text());
        }
        Folded folded = Folded.of(line);
        for (Phrase phrase : phrases) {
            if (phrase.fits(folded, between)) {
                return true;
            }
        }
        return false;
    }
}
