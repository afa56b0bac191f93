package org.babad.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the rows of a table as RFC 4180 has them: commas, quotes doubled inside quotes, CR LF. Text that a spreadsheet
 * would take for a formula gets an apostrophe in front. Not thread-safe.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r\n";

    private final Writer out;
    private final StringBuilder row = new StringBuilder();
    private long rows;

    /** Writes the row of column names, which {@link #rows()} does not count. */
    Csv(Writer out, List<String> columns) {
        this.out = out;
        columns.forEach(this::text);
        end();
        rows = 0;
    }

    /** Adds a cell of text from outside. */
    Csv text(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return cell(formula ? "'" + text : text);
    }

    Csv text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** Adds a cell of several texts, with "; " between. */
    Csv texts(List<String> texts) {
        return text(texts.stream().distinct().collect(Collectors.joining("; ")));
    }

    /** Adds a cell with a number, a day or whatever else cannot be a formula; empty where there is none. */
    Csv value(Optional<?> value) {
        return cell(value.map(Object::toString).orElse(""));
    }

    Csv value(long value) {
        return cell(Long.toString(value));
    }

    private Csv cell(String text) {
        row.append(row.isEmpty() ? "" : ",");
        row.append(needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text);
        return this;
    }

    /** An empty first cell is quoted, so that a row is never taken for being empty. */
    private boolean needsQuotes(String text) {
        return row.isEmpty() && text.isEmpty()
                || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    }

    /** Ends the row. */
    void end() {
        try {
            out.append(row).append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row.setLength(0);
        rows++;
    }

    long rows() {
        return rows;
    }
}
