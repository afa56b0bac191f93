package org.babad.knowledge.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a resource table: UTF-8, a row a line, cells behind tabs, {@code #} at the start of a line for a comment, blank
 * lines ignored.
 */
public final class Table {

    private Table() {}

    /**
     * The rows of the resource {@code name} beside the class {@code anchor} (a relative name) or at the root (one that
     * begins with {@code /}).
     *
     * @param least how many cells a row must have
     * @throws IllegalStateException where the resource is missing or a row is too short: a fault of the build, not of use
     */
    public static List<Row> read(Class<?> anchor, String name, int least) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " beside " + anchor.getName() + " is missing");
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, least);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    private static List<Row> rows(BufferedReader reader, String name, int least) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(name, number, line, least));
            }
        }
        return rows;
    }

    private static Row row(String name, int number, String line, int least) {
        Row row = new Row(
                name,
                number,
                Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
        if (row.cells().size() < least) {
            throw row.fault("needs " + least + " cells behind tabs");
        }
        return row;
    }
}
