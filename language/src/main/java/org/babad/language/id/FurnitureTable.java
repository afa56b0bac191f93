package org.babad.language.id;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** What {@code furniture.tsv} lists, ready to be asked for at a place of a text. Immutable. */
final class FurnitureTable {

    /** How far the furniture reaches: see the head of the table. */
    enum Kind {
        LINE,
        START,
        PHRASE,
        MARK,
        LINK,
        REST
    }

    /** A listed wording. */
    record Entry(Kind kind, String words) {}

    private static final int LONGEST_LINE = 80;

    private final Map<String, Kind> lines = new HashMap<>();
    private final Map<Character, List<Entry>> openings = new HashMap<>();
    private final Set<String> headlineWords = new HashSet<>();

    private FurnitureTable() {}

    /** Reads the tables; throws {@link IllegalStateException} where one is missing or wrong. */
    static FurnitureTable load() {
        FurnitureTable table = new FurnitureTable();
        for (Row row : Table.read(FurnitureTable.class, "furniture.tsv", 3)) {
            table.add(new Entry(Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT)), row.cell(1)));
        }
        for (Row row : Table.read(FurnitureTable.class, "headline-words.tsv", 1)) {
            table.headlineWords.add(row.cell(0));
        }
        table.openings
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt((Entry entry) -> entry.words.length())
                        .reversed()));
        return table;
    }

    private void add(Entry entry) {
        if (entry.kind == Kind.LINE || entry.kind == Kind.REST) {
            lines.put(entry.words.toLowerCase(Locale.ROOT), entry.kind);
        } else {
            openings.computeIfAbsent(entry.words.charAt(0), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** {@link Kind#LINE} or {@link Kind#REST} where the stretch, but for the marks around it, is listed so. */
    Optional<Kind> wholeLine(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return to - from > LONGEST_LINE
                ? Optional.empty()
                : Optional.ofNullable(lines.get(text.substring(from, to).toLowerCase(Locale.ROOT)));
    }

    /** The longest wording that stands at {@code at}, of those that need no whole line. */
    Optional<Entry> opening(String text, int at) {
        List<Entry> candidates = openings.get(text.charAt(at));
        if (candidates != null) {
            for (Entry entry : candidates) {
                if (text.startsWith(entry.words, at)) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a headline writes the word in lower case. */
    boolean isHeadlineWord(String word) {
        return headlineWords.contains(word);
    }
}
