package org.babad.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Coordinates;

/** The places that people wrote down: {@code countries.tsv}, {@code places.tsv} and {@code spellings.tsv}. Immutable. */
final class PlaceTable {
    private final Map<String, List<GeoPlace>> places = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    PlaceTable() {
        Table.read(PlaceTable.class, "countries.tsv", 7).forEach(this::country);
        Table.read(PlaceTable.class, "places.tsv", 6).forEach(this::place);
        for (Row row : Table.read(PlaceTable.class, "spellings.tsv", 2)) {
            row.list(1).forEach(spelling -> spell(NameKey.of(spelling), NameKey.of(row.cell(0))));
        }
    }

    List<GeoPlace> find(String key) {
        return places.getOrDefault(key, List.of());
    }

    /** The key that a spelling stands for; itself where it is no listed spelling. */
    String spelt(String key) {
        return spellings.getOrDefault(key, key);
    }

    boolean mayStart(String firstWord) {
        return firstWords.contains(firstWord);
    }

    private void country(Row row) {
        GeoPlace country = new GeoPlace(
                Integer.parseInt(row.cell(5)),
                row.cell(1),
                Optional.of(row.cell(0)),
                coordinates(row, 3),
                Kind.COUNTRY,
                Integer.parseInt(row.cell(6)),
                Optional.empty());
        add(row, country, row.list(2));
    }

    private void place(Row row) {
        if (row.cell(3).length() != 1) {
            throw row.fault("the kind is one letter, not " + row.cell(3));
        }
        GeoPlace place = new GeoPlace(
                -Math.abs((row.cell(0) + "/" + row.cell(2) + "/" + row.cell(3)).hashCode()),
                row.cell(0),
                Optional.of(row.cell(2)).filter(c -> !c.equals("-")),
                coordinates(row, 4),
                Kind.of(row.cell(3).charAt(0)),
                0,
                Optional.empty());
        add(row, place, row.list(1));
    }

    private static Coordinates coordinates(Row row, int column) {
        try {
            return new Coordinates(Double.parseDouble(row.cell(column)), Double.parseDouble(row.cell(column + 1)));
        } catch (IllegalArgumentException e) {
            throw row.fault("no coordinates: " + e);
        }
    }

    private void add(Row row, GeoPlace place, List<String> aliases) {
        Set<String> keys = new HashSet<>();
        keys.add(NameKey.of(place.name()));
        aliases.forEach(alias -> keys.add(NameKey.of(alias)));
        if (keys.contains("")) {
            throw row.fault("a name without letters");
        }
        for (String key : keys) {
            places.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
            firstWords.add(firstWord(key));
        }
    }

    private void spell(String spelling, String key) {
        spellings.put(spelling, key);
        firstWords.add(firstWord(spelling));
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }
}
