package org.babad.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a chronicle can be written as. */
public enum Format {
    /** JSON Lines, one claim a line, with its event's id: all that is known of each claim. */
    JSONL,
    /** A table of events for spreadsheets and statistics, one a line (RFC 4180). */
    CSV,
    /** A table of claims, one a line (RFC 4180). */
    CLAIMS_CSV,
    /** The events that have a point on the map (RFC 7946). */
    GEOJSON;

    /** The name on a command line: "jsonl", "csv", "claims-csv", "geojson". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The format of a {@link #code()}.
     *
     * @throws IllegalArgumentException for any other text; the message lists those that there are
     */
    public static Format of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format \"" + code + "\": choose one of "
                        + Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "))));
    }
}
