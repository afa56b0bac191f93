package org.babad.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Coordinates;

/** The places that people wrote down: {@code countries.tsv} and {@code places.tsv}. Immutable. */
final class PlaceTable {
    private final Map<String, List<GeoPlace>> places = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    /** Half the side of the square, in degrees, in which a settlement of both the table and GeoNames is the same. */
    private static final double NEAR = 0.25;

    private final PlaceFile world;

    PlaceTable(PlaceFile world) {
        this.world = world;
        Table.read(PlaceTable.class, "countries.tsv", 7).forEach(this::country);
        Table.read(PlaceTable.class, "places.tsv", 6).forEach(this::place);
        Comparator<GeoPlace> countriesFirst = Comparator.comparing(place -> place.kind() != Kind.COUNTRY);
        places.values()
                .forEach(list -> list.sort(countriesFirst.thenComparing(
                        Comparator.comparingInt(GeoPlace::population).reversed())));
    }

    List<GeoPlace> find(String key) {
        return places.getOrDefault(key, List.of());
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
        add(row, place.kind() == Kind.SETTLEMENT ? withGeonames(place, row.list(1)) : place, row.list(1));
    }

    /** The place with what GeoNames knows of it, where GeoNames has a settlement of one of its names near it. */
    private GeoPlace withGeonames(GeoPlace place, List<String> aliases) {
        return Stream.concat(Stream.of(place.name()), aliases.stream())
                .flatMap(name -> world.find(NameKey.of(name)).stream())
                .filter(other ->
                        other.kind() == Kind.SETTLEMENT && other.country().equals(place.country()))
                .filter(other -> isNear(place.coordinates(), other.coordinates()))
                .max(Comparator.comparingInt(GeoPlace::population))
                .map(o -> new GeoPlace(
                        o.id(), place.name(), o.country(), o.coordinates(), o.kind(), o.population(), o.admin1()))
                .orElse(place);
    }

    private static boolean isNear(Coordinates a, Coordinates b) {
        return Math.abs(a.latitude() - b.latitude()) < NEAR && Math.abs(a.longitude() - b.longitude()) < NEAR;
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

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }
}
