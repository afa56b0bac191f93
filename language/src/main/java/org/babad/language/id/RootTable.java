package org.babad.language.id;

import java.util.HashMap;
import java.util.Map;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** The roots of {@code roots.tsv}, which are found, and of {@code given-roots.tsv}, which are known. Immutable. */
final class RootTable implements Roots {

    /** What a given root weighs at least: as much as one with a dozen forms. */
    private static final int GIVEN = 50;

    private final Map<String, Integer> weights = new HashMap<>(1 << 15);

    private RootTable() {}

    /** Reads the table; throws {@link IllegalStateException} where the build lacks it. */
    static RootTable load() {
        RootTable table = new RootTable();
        for (Row row : Table.read(RootTable.class, "roots.tsv", 2)) {
            table.weights.put(row.cell(0), Integer.valueOf(row.cell(1)));
        }
        for (Row row : Table.read(RootTable.class, "given-roots.tsv", 1)) {
            table.weights.merge(row.cell(0), GIVEN, Math::max);
        }
        return table;
    }

    @Override
    public int weight(String word) {
        return weights.getOrDefault(word, 0);
    }
}
