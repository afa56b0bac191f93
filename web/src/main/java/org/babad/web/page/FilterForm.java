package org.babad.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.babad.chronicle.view.Counts;
import org.babad.chronicle.view.Facets;
import org.babad.model.Side;
import org.babad.model.Status;
import org.babad.web.label.Labels;
import org.babad.web.label.Numbers;
import org.babad.web.label.TypeLabel;

/**
 * The form that narrows the list of events, filled with what is selected.
 *
 * @param words the words wanted
 * @param from the first day wanted, ISO
 * @param to the last day wanted, ISO
 * @param types the types that the chronicle has
 * @param countries the countries that it has
 * @param sides the sides that it has
 * @param statuses the four statuses
 * @param disputed whether only disputed events are wanted
 * @param oldest whether the oldest come first
 */
public record FilterForm(
        String words,
        String from,
        String to,
        List<TypeOption> types,
        List<Option> countries,
        List<Option> sides,
        List<Option> statuses,
        boolean disputed,
        boolean oldest) {

    /**
     * One choice.
     *
     * @param value as the address has it
     * @param label in words
     * @param count how many events it has in the whole chronicle, in words; empty where that is not counted
     * @param chosen whether it is selected
     */
    public record Option(String value, String label, String count, boolean chosen) {}

    /** A type as a choice. */
    public record TypeOption(TypeLabel type, Option option) {}

    static FilterForm of(Selection selection, Counts counts, Facets whole) {
        return new FilterForm(
                selection.value("words").orElse(""),
                selection.value("from").orElse(""),
                selection.value("to").orElse(""),
                types(selection, counts),
                options("country", whole.countries(), selection),
                options("side", whole.sides(), selection),
                statuses(selection),
                selection.has("disputed", "yes"),
                selection.has("order", "oldest"));
    }

    /** Whether any type is selected. */
    public boolean hasTypes() {
        return types.stream().anyMatch(type -> type.option().chosen());
    }

    private static List<TypeOption> types(Selection selection, Counts counts) {
        List<TypeOption> out = new ArrayList<>();
        for (TypeLabel type : Labels.shipped().types()) {
            String code = type.type().name();
            int count = counts.types().getOrDefault(type.type(), 0);
            boolean chosen = selection.has("type", code);
            if (count > 0 || chosen) {
                out.add(new TypeOption(type, new Option(code, type.label(), Numbers.of(count), chosen)));
            }
        }
        return out;
    }

    /** By name; one that is selected stays a choice where no event has it any more. */
    private static List<Option> options(String name, Map<String, Integer> counts, Selection selection) {
        List<Option> out = new ArrayList<>();
        counts.forEach((code, count) ->
                out.add(new Option(code, label(name, code), Numbers.of(count), selection.has(name, code))));
        selection
                .value(name)
                .filter(code -> !counts.containsKey(code))
                .ifPresent(code -> out.add(new Option(code, label(name, code), "0", true)));
        out.sort(Comparator.comparing(Option::label));
        return out;
    }

    private static String label(String name, String code) {
        return name.equals("side")
                ? Labels.shipped().side(new Side(code))
                : Labels.shipped().country(code);
    }

    private static List<Option> statuses(Selection selection) {
        List<Option> out = new ArrayList<>();
        for (Status status : Status.values()) {
            String code = status.code();
            out.add(new Option(code, Labels.shipped().status(status), "", selection.has("status", code)));
        }
        return out;
    }
}
