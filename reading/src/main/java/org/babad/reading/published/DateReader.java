package org.babad.reading.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Span;

/**
 * Reads full dates (with a year) out of lines as people write them: "Diperbarui 11 Des 2017, 20:40 WIB", "Jumat, 20 Juni 2025
 * | 14:05 WIB", "7 Januari 2023", "June 20, 2025", "20/06/2025", and as machines do: "2025-06-20T14:05:00+07:00". Immutable
 * and thread-safe; load it once.
 */
public final class DateReader {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, ZoneOffset> zones = new HashMap<>();
    private final Set<String> besides;

    private DateReader() {
        for (Row row : Table.read(DateReader.class, "id/months.tsv", 2)) {
            row.list(1).forEach(name -> months.put(name, Integer.parseInt(row.cell(0))));
        }
        for (Row row : Table.read(DateReader.class, "id/zones.tsv", 2)) {
            zones.put(row.cell(0), ZoneOffset.of(row.cell(1)));
        }
        besides = Table.read(DateReader.class, "id/words.tsv", 1).stream()
                .map(row -> row.cell(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads the tables. */
    public static DateReader load() {
        return new DateReader();
    }

    /** The first full date of the line, with the time and zone beside it. */
    public Optional<Stamp> find(String line) {
        if (!hasYear(line)) {
            return Optional.empty();
        }
        Words words = new Words(line);
        for (int i = 0; i < words.size(); i++) {
            Optional<Day> day = day(words, i);
            if (day.isPresent()) {
                return Optional.of(stamp(words, i, day.get()));
            }
        }
        return Optional.empty();
    }

    /** How many words of the line are neither part of a date nor usual beside one. */
    public int foreignWords(String line) {
        Words words = new Words(line);
        int foreign = 0;
        for (int i = 0; i < words.size(); i++) {
            String text = words.at(i).text();
            boolean known = !Character.isLetter(text.charAt(0)) || months.containsKey(text) || besides.contains(text);
            foreign += known ? 0 : 1;
        }
        return foreign;
    }

    /** A day and the index of the word after it. */
    private record Day(LocalDate date, int next) {}

    private Optional<Day> day(Words words, int i) {
        Words.Word a = words.at(i);
        Words.Word b = words.at(i + 1);
        Words.Word c = words.at(i + 2);
        if (a.isNumber(1, 31) && months.containsKey(b.text()) && isYear(c)) {
            return date(c.value(), months.getOrDefault(b.text(), 0), a.value(), i + 3);
        }
        if (months.containsKey(a.text()) && b.isNumber(1, 31)) {
            int year = isOrdinal(c.text()) ? i + 3 : i + 2;
            return isYear(words.at(year))
                    ? date(words.at(year).value(), months.getOrDefault(a.text(), 0), b.value(), year + 1)
                    : Optional.empty();
        }
        return numeric(words, i);
    }

    private static Optional<Day> numeric(Words words, int i) {
        String separator = words.between(i);
        boolean joined = separator.length() == 1 && "/-.".contains(separator) && separator.equals(words.between(i + 1));
        Words.Word a = words.at(i);
        Words.Word b = words.at(i + 1);
        Words.Word c = words.at(i + 2);
        if (!joined || !b.isNumber(1, 12)) {
            return Optional.empty();
        }
        if (isYear(a) && c.isNumber(1, 31)) {
            return date(a.value(), b.value(), c.value(), i + 3);
        }
        return a.isNumber(1, 31) && isYear(c) ? date(c.value(), b.value(), a.value(), i + 3) : Optional.empty();
    }

    private static Optional<Day> date(int year, int month, int day, int next) {
        try {
            return Optional.of(new Day(LocalDate.of(year, month, day), next));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Stamp stamp(Words words, int first, Day day) {
        int at = day.next();
        int end = words.at(at - 1).end();
        Optional<LocalTime> time = Optional.empty();
        for (int skip = 0; skip <= 2 && time.isEmpty(); skip++) {
            time = time(words, at + skip);
            at = time.isPresent() ? at + skip + 2 : at;
        }
        Optional<ZoneOffset> zone = Optional.empty();
        if (time.isPresent()) {
            boolean seconds = words.between(at - 1).equals(":") && words.at(at).isNumber(0, 59);
            at += seconds ? 1 : 0;
            end = words.at(at - 1).end();
            zone = zone(words, at);
            end = zone.isPresent() ? words.at(at).end() : end;
        }
        return new Stamp(day.date(), time, zone, new Span(words.at(first).start(), end));
    }

    private static Optional<LocalTime> time(Words words, int i) {
        String separator = words.between(i);
        boolean joined = separator.equals(":") || separator.equals(".");
        Words.Word hour = words.at(i);
        Words.Word minute = words.at(i + 1);
        if (!joined || !hour.isNumber(0, 23) || !minute.isNumber(0, 59) || minute.end() - minute.start() != 2) {
            return Optional.empty();
        }
        String half = words.at(i + 2).text();
        int add = half.equals("pm") && hour.value() < 12 ? 12 : half.equals("am") && hour.value() == 12 ? -12 : 0;
        return Optional.of(LocalTime.of(hour.value() + add, minute.value()));
    }

    private Optional<ZoneOffset> zone(Words words, int i) {
        String name = words.at(i).text();
        int at = name.equals("am") || name.equals("pm") ? i + 1 : i;
        return Optional.ofNullable(zones.get(words.at(at).text()));
    }

    /** Whether four digits stand together, which no full date lacks: most lines need no further look. */
    private static boolean hasYear(String line) {
        int run = 0;
        for (int i = 0; i < line.length() && run < 4; i++) {
            char c = line.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : 0;
        }
        return run >= 4;
    }

    private static boolean isYear(Words.Word word) {
        return word.isNumber(EARLIEST, LATEST) && word.end() - word.start() == 4;
    }

    private static boolean isOrdinal(String text) {
        return text.equals("st") || text.equals("nd") || text.equals("rd") || text.equals("th");
    }
}
