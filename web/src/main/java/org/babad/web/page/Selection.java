package org.babad.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.babad.chronicle.view.EventQuery;
import org.babad.model.EventType;
import org.babad.model.Side;
import org.babad.model.Status;

/**
 * Which events a reader wants, as the address says it: the parameters of a query string, checked, in a fixed order, and the
 * number of the page. Immutable.
 */
public final class Selection {

    /** The parameters, in the order in which addresses have them. */
    static final List<String> NAMES =
            List.of("words", "type", "country", "side", "from", "to", "status", "disputed", "order");

    private static final int LONGEST_WORDS = 300;
    private static final int LAST_PAGE = 1_000_000;

    private final List<Entry> entries;
    private final int page;

    /** One parameter with one value. */
    public record Entry(String name, String value) {}

    private Selection(List<Entry> entries, int page) {
        this.entries = List.copyOf(entries);
        this.page = page;
    }

    /**
     * The selection of a query string; parameters without a value, and those of other names, are left out.
     *
     * @throws BadQueryException where a value is none that its parameter can have
     */
    public static Selection of(Map<String, List<String>> parameters) {
        List<Entry> entries = new ArrayList<>();
        for (String name : NAMES) {
            parameters.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .forEach(value -> entries.add(checked(name, value)));
        }
        return new Selection(entries, page(parameters.getOrDefault("page", List.of())));
    }

    /** The number of a page, from 1, as an address gives it. */
    public static int page(List<String> values) {
        String value = values.isEmpty() ? "1" : values.get(0);
        if (!value.matches("[1-9][0-9]{0,6}") || Integer.parseInt(value) > LAST_PAGE) {
            throw new BadQueryException("“page” is a number from 1, not “" + Clip.of(value) + "”.");
        }
        return Integer.parseInt(value);
    }

    private static Entry checked(String name, String value) {
        try {
            return new Entry(name, normal(name, value));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadQueryException("“" + name + "” cannot be “" + Clip.of(value) + "”: " + expected(name) + ".");
        }
    }

    private static String normal(String name, String value) {
        return switch (name) {
            case "type" -> EventType.valueOf(value.toUpperCase(Locale.ROOT)).name();
            case "status" -> Status.of(value).code();
            case "from", "to" -> LocalDate.parse(value).toString();
            case "side" -> new Side(value).code();
            case "country" -> country(value);
            case "order" -> one(value, "oldest");
            case "disputed" -> one(value, "yes");
            default -> value.length() > LONGEST_WORDS ? value.substring(0, LONGEST_WORDS) : value;
        };
    }

    private static String country(String value) {
        if (!value.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a country's code");
        }
        return value;
    }

    private static String one(String value, String only) {
        if (!value.equals(only)) {
            throw new IllegalArgumentException("not " + only);
        }
        return value;
    }

    private static String expected(String name) {
        return switch (name) {
            case "type" -> "it takes a type of the codebook, such as ATTACK";
            case "status" -> "it takes one of "
                    + Arrays.stream(Status.values()).map(Status::code).collect(Collectors.joining(", "));
            case "from", "to" -> "it takes a day such as 2023-04-15";
            case "side" -> "it takes a country’s two capital letters or a group’s id, such as RSF";
            case "country" -> "it takes a country’s two capital letters, such as SD";
            case "order" -> "it takes “oldest”, or nothing";
            default -> "it takes “yes”, or nothing";
        };
    }

    public int page() {
        return page;
    }

    /** The parameters that are set, without the page. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether anything but the order is set. */
    public boolean isNarrowed() {
        return entries.stream().anyMatch(entry -> !entry.name().equals("order"));
    }

    public boolean has(String name, String value) {
        return entries.contains(new Entry(name, value));
    }

    /** The first value of a parameter. */
    public Optional<String> value(String name) {
        return entries.stream()
                .filter(e -> e.name().equals(name))
                .map(Entry::value)
                .findFirst();
    }

    /** The same with one value less, from the first page. */
    public Selection without(Entry entry) {
        List<Entry> rest = new ArrayList<>(entries);
        rest.remove(entry);
        return new Selection(rest, 1);
    }

    /** The same between two days, from the first page. */
    public Selection between(LocalDate from, LocalDate to) {
        List<Entry> all = new ArrayList<>(entries);
        all.removeIf(e -> e.name().equals("from") || e.name().equals("to"));
        all.add(new Entry("from", from.toString()));
        all.add(new Entry("to", to.toString()));
        return new Selection(all, 1);
    }

    /** The same on another page. */
    public Selection atPage(int number) {
        return new Selection(entries, number);
    }

    /** The address of this selection under a path. */
    public String href(String path) {
        List<Entry> all = new ArrayList<>(entries);
        if (page > 1) {
            all.add(new Entry("page", String.valueOf(page)));
        }
        return all.isEmpty()
                ? path
                : path + "?" + all.stream().map(Selection::pair).collect(Collectors.joining("&"));
    }

    private static String pair(Entry entry) {
        return entry.name() + "=" + URLEncoder.encode(entry.value(), StandardCharsets.UTF_8);
    }

    /** The question to the chronicle, for pages of {@code size} events. */
    public EventQuery query(int size) {
        EventQuery.Builder query = EventQuery.where();
        for (Entry entry : entries) {
            narrow(query, entry.name(), entry.value());
        }
        return query.newestFirst(!has("order", "oldest"))
                .page((page - 1) * size, size)
                .build();
    }

    private static void narrow(EventQuery.Builder query, String name, String value) {
        switch (name) {
            case "type" -> query.type(EventType.valueOf(value));
            case "status" -> query.status(Status.of(value));
            case "from" -> query.from(LocalDate.parse(value));
            case "to" -> query.to(LocalDate.parse(value));
            case "side" -> query.side(value);
            case "country" -> query.country(value);
            case "disputed" -> query.disputedOnly(true);
            case "words" -> query.text(value);
            default -> {}
        }
    }
}
