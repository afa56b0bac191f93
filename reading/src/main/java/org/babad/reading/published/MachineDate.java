package org.babad.reading.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.babad.model.Published;
import org.babad.model.Published.Origin;

/** Reads dates of meta tags, JSON-LD, {@code <time>} and addresses: ISO 8601 and its usual distortions. Thread-safe. */
public final class MachineDate {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][XXX][XX][X]", Locale.ROOT);

    private final DateReader dates;

    /** Falls back on {@code dates} for values written for people. */
    public MachineDate(DateReader dates) {
        this.dates = dates;
    }

    /** The date of a field's value; nothing where there is none in it. */
    public Optional<Published> read(String value, Origin origin) {
        String text = value.strip();
        return instant(text)
                .map(instant -> Published.at(instant, origin))
                .or(() -> dates.find(text).map(stamp -> stamp.published(origin)))
                .filter(published ->
                        published.day().getYear() >= 1990 && published.day().getYear() <= 2100);
    }

    /** The day in an address: {@code /2025/06/20/}, {@code /2025-06-20-}, {@code /20250620}. */
    public Optional<Published> ofAddress(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        for (int i = Math.max(path, 0); i + 9 <= address.length(); i++) {
            Optional<LocalDate> day = dayAt(address, i);
            if (day.isPresent()) {
                return day.map(d -> Published.on(d, Origin.ADDRESS));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dayAt(String address, int at) {
        char before = address.charAt(at);
        if (before != '/' && before != '-' && before != '=' && before != '_') {
            return Optional.empty();
        }
        String rest = address.substring(at + 1, Math.min(address.length(), at + 15));
        String digits = joined(rest);
        if (digits.length() < 8 || !digits.startsWith("20") && !digits.startsWith("19")) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
            return day.getYear() < 1990 || day.getYear() > 2100 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Year, month and day as eight digits, from {@code 2025/6/20}, {@code 2025-06-20} or {@code 20250620...}. */
    private static String joined(String rest) {
        if (rest.length() > 4 && (rest.charAt(4) == '/' || rest.charAt(4) == '-')) {
            String[] parts = rest.split("[/-]", 4);
            if (parts.length < 3
                    || parts[2].isEmpty()
                    || parts[2].length() > 2 && parts.length == 3 && Character.isDigit(parts[2].charAt(2))) {
                return "";
            }
            String day = parts[2].length() > 2 ? parts[2].substring(0, 2) : parts[2];
            return allDigits(parts[0] + parts[1] + day) ? parts[0] + padded(parts[1]) + padded(day) : "";
        }
        return rest.length() >= 8 && allDigits(rest.substring(0, 8)) ? rest.substring(0, 8) : "";
    }

    private static String padded(String part) {
        return part.length() == 1 ? "0" + part : part;
    }

    private static boolean allDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static Optional<OffsetDateTime> instant(String text) {
        if (text.length() < 17 || text.charAt(4) != '-') {
            return Optional.empty();
        }
        String iso = text.charAt(10) == ' '
                ? text.substring(0, 10) + "T" + text.substring(11).replace(" ", "")
                : text;
        try {
            return Optional.of(OffsetDateTime.parse(iso, ISO));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
