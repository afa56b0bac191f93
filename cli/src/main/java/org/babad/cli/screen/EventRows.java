package org.babad.cli.screen;

import java.util.List;
import java.util.stream.Collectors;
import org.babad.chronicle.view.EventSummary;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Event;
import org.babad.model.Party;
import org.babad.model.Place;

/** Events as rows of a table. */
public final class EventRows {

    private static final int[] WIDTHS = {7, 22, 9, 8, 24, 24, 20, 6, 20};

    /** The names of the columns. */
    public static final String HEADER = Cells.row(
            WIDTHS, List.of("EVENT", "DAYS", "TYPE", "STATUS", "ACTOR", "TARGET", "PLACE", "VOICES", "DISPUTED"));

    private EventRows() {}

    /** One event on one line. */
    public static String row(EventSummary summary) {
        Event event = summary.event();
        return Cells.row(
                WIDTHS,
                List.of(
                        event.id(),
                        Days.of(event.from(), event.to()),
                        event.type().name(),
                        event.status().code(),
                        event.actor().map(Party::name).orElse("-"),
                        event.target().map(Party::name).orElse("-"),
                        event.place().map(EventRows::place).orElse("-"),
                        String.valueOf(summary.voices()),
                        summary.disputed().stream().sorted().map(Slot::code).collect(Collectors.joining(", "))));
    }

    static String place(Place place) {
        return place.name() + place.country().map(country -> ", " + country).orElse("");
    }
}
