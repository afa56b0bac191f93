package org.babad.language.conllu;

import java.util.ArrayList;
import java.util.List;

/** Checks that text is CoNLL-U: ten columns, ids from 1, one tree or none, a text that the forms make. */
final class ConlluCheck {

    private final List<String> faults = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private String text = "";

    /** What is wrong with the lines; empty where nothing is. */
    static List<String> faults(List<String> lines) {
        ConlluCheck check = new ConlluCheck();
        lines.forEach(check::line);
        if (!check.rows.isEmpty()) {
            check.faults.add("no empty line behind the last sentence");
        }
        return check.faults;
    }

    private void line(String line) {
        if (line.startsWith("# text = ") && rows.isEmpty()) {
            text = line.substring("# text = ".length());
        } else if (line.isEmpty()) {
            sentence();
            rows.clear();
        } else if (!(line.startsWith("# ") && rows.isEmpty())) {
            row(line);
        }
    }

    private void row(String line) {
        String[] columns = line.split("\t", -1);
        rows.add(columns);
        if (columns.length != 10) {
            faults.add(columns.length + " columns: " + line);
        } else if (!columns[0].equals(String.valueOf(rows.size()))) {
            faults.add("id " + columns[0] + " of token " + rows.size());
        }
        for (String column : columns) {
            if (column.isEmpty()) {
                faults.add("an empty column: " + line);
            }
        }
    }

    private void sentence() {
        if (rows.isEmpty()) {
            faults.add("an empty sentence");
            return;
        }
        StringBuilder forms = new StringBuilder();
        rows.forEach(r -> forms.append(r[1]).append(r[9].contains("SpaceAfter=No") ? "" : " "));
        if (!forms.toString().strip().equals(text.strip())) {
            faults.add("text \"" + text + "\" but forms \"" + forms + "\"");
        }
        if (!rows.get(0)[6].equals("_")) {
            tree();
        }
    }

    private void tree() {
        int roots = 0;
        for (int i = 0; i < rows.size(); i++) {
            int at = i + 1;
            for (int steps = 0; at != 0; steps++) {
                if (steps > rows.size()) {
                    faults.add("a circle from token " + (i + 1));
                    return;
                }
                at = Integer.parseInt(rows.get(at - 1)[6]);
            }
            roots += rows.get(i)[6].equals("0") ? 1 : 0;
        }
        if (roots != 1) {
            faults.add(roots + " roots");
        }
    }
}
