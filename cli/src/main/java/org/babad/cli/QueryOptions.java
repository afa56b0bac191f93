package org.babad.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.babad.chronicle.view.EventQuery;
import org.babad.model.EventType;
import org.babad.model.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters of commands that list events. */
final class QueryOptions {

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Only these types, such as ATTACK,CASUALTY.")
    private List<EventType> types = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "happened, planned, possible or denied.")
    private List<Status> statuses = List.of();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Only in this country (ISO 3166 alpha-2, such as SY).")
    private @Nullable String country;

    @Option(names = "--side", paramLabel = "SIDE", description = "Only with this actor or target, such as RU or ISIS.")
    private @Nullable String side;

    @Option(names = "--from", paramLabel = "DAY", description = "Only on this day (2024-12-31) or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--text", paramLabel = "WORDS", description = "Only with a claim whose sentence holds these words.")
    private @Nullable String text;

    @Option(names = "--newest", description = "The newest first.")
    private boolean newest;

    @Option(names = "--offset", paramLabel = "N", description = "How many to leave out (default: 0).")
    private int offset;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many to show, 1 to 1000 (default: 50).")
    private int limit = 50;

    /** The query; throws {@link IllegalArgumentException} where the page is out of bounds. */
    EventQuery query(boolean disputedOnly) {
        EventQuery.Builder query = EventQuery.where()
                .disputedOnly(disputedOnly)
                .newestFirst(newest)
                .page(offset, limit);
        types.forEach(query::type);
        statuses.forEach(query::status);
        if (country != null) {
            query.country(country.toUpperCase(Locale.ROOT));
        }
        if (side != null) {
            query.side(side.toUpperCase(Locale.ROOT));
        }
        return days(query).build();
    }

    private EventQuery.Builder days(EventQuery.Builder query) {
        if (from != null) {
            query.from(from);
        }
        if (to != null) {
            query.to(to);
        }
        if (text != null) {
            query.text(text);
        }
        return query;
    }
}
