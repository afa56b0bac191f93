package org.babad.knowledge.table;

import java.util.List;

/**
 * One row of a {@link Table}.
 *
 * @param file the resource's name, for messages
 * @param line its line number, from 1
 * @param cells its cells, stripped of surrounding white space
 */
public record Row(String file, int line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; the empty string where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The parts of a cell that lists several values behind {@code |}; empty where the cell is empty. */
    public List<String> list(int column) {
        String cell = cell(column);
        return cell.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    /** A fault of this row, to be thrown: says the file, the line and what is wrong. */
    public IllegalStateException fault(String what) {
        return new IllegalStateException(file + " line " + line + ": " + what + " (" + String.join(" | ", cells) + ")");
    }
}
