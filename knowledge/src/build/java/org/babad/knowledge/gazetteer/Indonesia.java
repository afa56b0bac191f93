package org.babad.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.NameKey;

/**
 * Provinces, regencies and districts of Indonesia, and the villages of Papua, of idn-area-data. The source has no
 * coordinates: an area takes those of the settlement of its name nearest above it, else of the area that holds it.
 */
final class Indonesia {
    private static final String PAPUA = "9[1-6]\\..*";

    private final Path data;
    private final Map<String, List<Draft>> settlements = new HashMap<>();
    private final Map<String, Draft> areas = new HashMap<>();
    private final Map<String, String> provinceNames = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    Indonesia(Path input, Path capitalsTable, List<Draft> world) throws IOException {
        for (String line : Files.readAllLines(capitalsTable)) {
            if (!line.startsWith("#")) {
                capitals.put(line.split("\t")[0], line.split("\t")[1]);
            }
        }
        data = input.resolve("idn-area-data/data");
        world.stream()
                .filter(d -> d.country.equals("ID"))
                .forEach(d -> d.keys.forEach(k ->
                        settlements.computeIfAbsent(k, x -> new ArrayList<>()).add(d)));
    }

    /** All areas, from the largest to the smallest. */
    List<Draft> read() throws IOException {
        for (String[] f : rows("provinces.csv")) {
            provinceNames.put(f[0], title(f[1]));
            area(f[0], "", title(f[1]), 'R');
        }
        for (String[] f : rows("regencies.csv")) {
            area(f[0], f[1], title(f[2]).replaceFirst("^(Kabupaten|Kota)( Administrasi)? ", ""), 'D');
        }
        for (String[] f : rows("districts.csv")) {
            area(f[0], f[1], f[2], 'D');
        }
        for (String[] f : rows("villages.csv")) {
            if (f[0].matches(PAPUA)) {
                area(f[0], f[1], f[2], 'P');
            }
        }
        return drafts;
    }

    private List<String[]> rows(String file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve(file))) {
            rows.add(line.replace("\"", "").split(",", 3));
        }
        return rows.subList(1, rows.size());
    }

    private void area(String code, String parent, String name, char kind) {
        Draft holder = areas.get(parent);
        Draft draft =
                new Draft(-Math.abs(("ID:" + code).hashCode()), name, "ID", provinceNames.get(code.substring(0, 2)));
        draft.kind = kind;
        Draft point =
                nearest(NameKey.of(capitals.getOrDefault(code, name)), holder).orElse(holder);
        if (point == null) {
            throw new IllegalStateException("no settlement for province " + code + ": correct capitals.tsv");
        }
        draft.at(point.latitude, point.longitude);
        draft.keys.add(NameKey.of(name));
        areas.put(code, draft);
        drafts.add(draft);
    }

    private Optional<Draft> nearest(String key, Draft holder) {
        List<Draft> found = settlements.getOrDefault(key, List.of());
        if (holder == null) {
            return found.stream().max((a, b) -> Integer.compare(a.population, b.population));
        }
        return found.stream()
                .filter(d -> distance(d, holder) < 3)
                .min((a, b) -> Double.compare(distance(a, holder), distance(b, holder)));
    }

    private static double distance(Draft a, Draft b) {
        return Math.hypot(a.latitude - b.latitude, a.longitude - b.longitude);
    }

    private static String title(String upper) {
        StringBuilder out = new StringBuilder();
        for (String word : upper.toLowerCase(Locale.ROOT).split(" ")) {
            out.append(out.isEmpty() ? "" : " ");
            out.append(word.equals("dki") ? "DKI" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }
}
