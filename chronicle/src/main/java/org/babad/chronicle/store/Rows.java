package org.babad.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Columns that may be empty. */
final class Rows {

    private Rows() {}

    static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Long> day(ResultSet row, int column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(day);
    }
}
