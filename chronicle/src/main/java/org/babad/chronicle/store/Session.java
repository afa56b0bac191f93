package org.babad.chronicle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection with its prepared statements, each prepared once. Results are read to their end before the next statement
 * runs, but for {@link #each}. Not thread-safe.
 */
public final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of the row on which the cursor stands. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes a value of each row. */
    public interface Sink<T> {
        void take(T value) throws SQLException;
    }

    /** The rows of a query, in its order. */
    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bind(statement(sql), values).executeQuery()) {
            List<T> out = new ArrayList<>();
            while (rows.next()) {
                out.add(reader.read(rows));
            }
            return out;
        }
    }

    /** The first row of a query; empty where it has none. The reader gives no null. */
    public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bind(statement(sql), values).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    /** The number in the first column of a query's only row. */
    public long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Reads row after row with a statement of its own, so that others may run in between. */
    public <T> void each(String sql, Reader<T> reader, Sink<T> sink, @Nullable Object... values) throws SQLException {
        try (PreparedStatement own = connection.prepareStatement(sql);
                ResultSet rows = bind(own, values).executeQuery()) {
            while (rows.next()) {
                sink.take(reader.read(rows));
            }
        }
    }

    /** Runs a statement that changes rows; gives how many. */
    public int run(String sql, @Nullable Object... values) throws SQLException {
        return bind(statement(sql), values).executeUpdate();
    }

    /** Runs a script of statements without parameters. */
    public void script(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    private static PreparedStatement bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
