package org.babad.chronicle.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * What each {@link Clue} counts, for two claims of one article and for claims of two articles: resource
 * {@code weights.tsv}, which tells where the numbers come from. Immutable.
 */
public final class Weights {

    private final double[] inside;
    private final double[] across;

    private Weights(double[] inside, double[] across) {
        this.inside = inside;
        this.across = across;
    }

    /** The weights that ship. */
    public static Weights shipped() {
        return read("weights.tsv");
    }

    /** The weights of a table beside this class. */
    static Weights read(String table) {
        Map<Clue, Row> rows = new EnumMap<>(Clue.class);
        for (Row row : Table.read(Weights.class, table, 3)) {
            rows.put(clue(row), row);
        }
        return new Weights(column(rows, 1), column(rows, 2));
    }

    /** Weights from elsewhere, one for each clue in the order of the clues. */
    public static Weights of(List<Double> inside, List<Double> across) {
        return new Weights(array(inside), array(across));
    }

    /** The weighted sum of a pair's clues: 0 or more where the two are rather one event than two. */
    double sum(Comparison comparison, boolean sameArticle) {
        double[] weights = sameArticle ? inside : across;
        double sum = 0;
        for (Clue clue : Clue.values()) {
            sum += weights[clue.ordinal()] * comparison.value(clue);
        }
        return sum;
    }

    double of(Clue clue, boolean sameArticle) {
        return (sameArticle ? inside : across)[clue.ordinal()];
    }

    private static Clue clue(Row row) {
        try {
            return Clue.valueOf(row.cell(0));
        } catch (IllegalArgumentException e) {
            throw row.fault("no such clue");
        }
    }

    private static double[] column(Map<Clue, Row> rows, int column) {
        double[] out = new double[Clue.values().length];
        for (Clue clue : Clue.values()) {
            Row row = rows.get(clue);
            if (row == null) {
                throw new IllegalStateException("weights.tsv has no row for " + clue);
            }
            out[clue.ordinal()] = Double.parseDouble(row.cell(column));
        }
        return out;
    }

    private static double[] array(List<Double> values) {
        if (values.size() != Clue.values().length) {
            throw new IllegalArgumentException("a weight for each of " + Clue.values().length + " clues is needed");
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
