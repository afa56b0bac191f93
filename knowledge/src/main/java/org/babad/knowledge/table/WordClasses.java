package org.babad.knowledge.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words by class, read from a table of four columns: class, words behind {@code |}, an example, a counter-example. Immutable and
 * thread-safe.
 *
 * @param <K> the classes; the table's first column has their names, in any case
 */
public final class WordClasses<K extends Enum<K>> {

    private static final int COLUMNS = 4;

    /** The classes of each word, a bit for each by its ordinal number. */
    private final Map<String, Long> classes = new HashMap<>();

    private WordClasses(Map<K, Set<String>> words) {
        words.forEach((kind, members) -> members.forEach(word -> classes.merge(word, bit(kind), (a, b) -> a | b)));
    }

    private static long bit(Enum<?> kind) {
        return 1L << kind.ordinal();
    }

    /**
     * The table {@code name} beside the class {@code anchor}.
     *
     * @throws IllegalStateException where the table is missing or broken, names a class that is none or one twice, or lacks one
     */
    public static <K extends Enum<K>> WordClasses<K> read(Class<?> anchor, String name, Class<K> classes) {
        Map<K, Set<String>> words = new EnumMap<>(classes);
        for (Row row : Table.read(anchor, name, COLUMNS)) {
            if (words.put(named(row, classes), Set.copyOf(row.list(1))) != null) {
                throw row.fault("the class stands in two rows: keep one");
            }
        }
        for (K each : classes.getEnumConstants()) {
            if (!words.containsKey(each)) {
                throw new IllegalStateException(name + ": the class " + each + " has no row: add it");
            }
        }
        return new WordClasses<>(words);
    }

    private static <K extends Enum<K>> K named(Row row, Class<K> classes) {
        try {
            return Enum.valueOf(classes, row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("the first cell is no " + classes.getSimpleName());
        }
    }

    /** Whether {@code word} (a normal form) is of the class. */
    public boolean is(K kind, String word) {
        Long bits = classes.get(word);
        return bits != null && (bits & bit(kind)) != 0;
    }
}
