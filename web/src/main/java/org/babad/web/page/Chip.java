package org.babad.web.page;

import java.time.LocalDate;
import java.util.List;
import org.babad.model.EventType;
import org.babad.model.Side;
import org.babad.model.Status;
import org.babad.web.label.Days;
import org.babad.web.label.Labels;

/**
 * One filter that is set, and the address without it.
 *
 * @param label the filter in words
 * @param href the events without it
 */
public record Chip(String label, String href) {

    /** What narrows a selection, in the order of the address. */
    static List<Chip> of(Selection selection) {
        return selection.entries().stream()
                .filter(entry -> !entry.name().equals("order"))
                .map(entry -> new Chip(
                        label(entry.name(), entry.value()),
                        selection.without(entry).href("/")))
                .toList();
    }

    private static String label(String name, String value) {
        Labels labels = Labels.shipped();
        return switch (name) {
            case "type" -> labels.type(EventType.valueOf(value)).label();
            case "status" -> labels.status(Status.of(value));
            case "country" -> "in " + labels.country(value);
            case "side" -> "side: " + labels.side(new Side(value));
            case "from" -> "from " + Days.of(LocalDate.parse(value));
            case "to" -> "to " + Days.of(LocalDate.parse(value));
            case "disputed" -> "disputed only";
            default -> "“" + Clip.of(value) + "”";
        };
    }
}
