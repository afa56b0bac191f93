package org.babad.reading.feed;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.babad.reading.published.DateReader;
import org.babad.reading.published.MachineDate;

/**
 * Dates of feeds: RFC 822 with its usual distortions (no or wrong weekday, zones by name), W3C dates, and whatever else a
 * reader of pages understands. Immutable and thread-safe.
 */
final class FeedDate {

    private static final DateTimeFormatter RFC_822 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM yyyy H:mm[:ss] ")
            .appendOffset("+HHMM", "+0000")
            .toFormatter(Locale.ENGLISH);

    /** The zones of RFC 822 that {@link DateReader}'s table of the press lacks. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("gmt", "+0000"),
            Map.entry("utc", "+0000"),
            Map.entry("ut", "+0000"),
            Map.entry("z", "+0000"),
            Map.entry("est", "-0500"),
            Map.entry("edt", "-0400"),
            Map.entry("cst", "-0600"),
            Map.entry("cdt", "-0500"),
            Map.entry("mst", "-0700"),
            Map.entry("mdt", "-0600"),
            Map.entry("pst", "-0800"),
            Map.entry("pdt", "-0700"));

    private final MachineDate machine;

    FeedDate(DateReader dates) {
        machine = new MachineDate(dates);
    }

    /** The date of a field; nothing where there is none in it. */
    Optional<Published> read(String value) {
        String text = value.strip();
        return rfc822(text)
                .map(instant -> Published.at(instant, Origin.GIVEN))
                .filter(p -> p.day().getYear() >= 1990 && p.day().getYear() <= 2100)
                .or(() -> machine.read(text, Origin.GIVEN));
    }

    private static Optional<OffsetDateTime> rfc822(String text) {
        String date = text.substring(text.indexOf(',') + 1).strip();
        int zone = date.lastIndexOf(' ');
        if (zone < 0 || date.length() > 60) {
            return Optional.empty();
        }
        String name = date.substring(zone + 1).toLowerCase(Locale.ROOT);
        String offset = ZONES.getOrDefault(name, name.replace(":", ""));
        try {
            return Optional.of(
                    OffsetDateTime.parse(date.substring(0, zone).replaceAll("\\s+", " ") + " " + offset, RFC_822));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
