package org.babad.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.babad.chronicle.view.ArticleHead;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.EventSummary;
import org.babad.chronicle.view.Fatalities;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Status;
import org.babad.model.json.ClaimReader;
import org.babad.model.json.EventJson;

/** How rows become records: the columns to ask for, and what they make. */
final class Shapes {

    static final String HEAD =
            "a.id, a.url, a.publisher, a.title, a.published," + " (SELECT b.id FROM article b WHERE b.key = a.copy_of)";

    static final String CLAIM =
            "SELECT " + HEAD + ", c.json, c.sentence, c.event FROM claim c JOIN article a ON a.key = c.article";

    static final String EVENT = "json, articles, voices, statuses, disputed, killed_best, killed_low, killed_high";

    private Shapes() {}

    static ArticleHead head(ResultSet row) throws SQLException {
        return new ArticleHead(
                row.getString(1),
                Rows.text(row, 2),
                Rows.text(row, 3),
                Rows.text(row, 4),
                Rows.day(row, 5).map(LocalDate::ofEpochDay),
                Rows.text(row, 6));
    }

    static ClaimInContext claim(ResultSet row) throws SQLException {
        return new ClaimInContext(
                ClaimReader.read(row.getString(7)), row.getString(8), head(row), "e" + row.getLong(9));
    }

    static EventSummary event(ResultSet row) throws SQLException {
        Optional<Long> killed = Rows.day(row, 6);
        return new EventSummary(
                EventJson.read(row.getString(1)),
                row.getInt(2),
                row.getInt(3),
                Bits.in(row.getLong(4), Status.values()),
                Bits.in(row.getLong(5), Slot.values()),
                killed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Fatalities(killed.get(), row.getLong(7), row.getLong(8))));
    }
}
