package org.babad.reading.published;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.babad.model.Span;

/**
 * A date found in a line.
 *
 * @param time of the day, where told; worth something only with {@code zone}
 * @param span the characters of the line that it was read from
 */
public record Stamp(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone, Span span) {

    /** As a date of publication: an instant where time and zone are told, else a day. */
    public Published published(Origin origin) {
        return time.isPresent() && zone.isPresent()
                ? Published.at(OffsetDateTime.of(day, time.get(), zone.get()), origin)
                : Published.on(day, origin);
    }
}
