package org.babad.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Group;
import org.babad.model.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostages are of the side that the table gives their captor, other people are not. */
class CaptivesTest {

    static Stream<Row> rows() {
        return Table.read(Captives.class, "id/captives.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hostagesAreOfTheCaptorsOpponent(Row row) {
        assertThat(sides(row, row.cell(2))).contains(new Side(row.cell(1)));
        assertThat(sides(row, row.cell(3))).isEmpty();
    }

    private static List<Side> sides(Row row, String text) {
        String holder = row.cell(0);
        boolean country = holder.length() == 2;
        Optional<Side> captor = country
                ? Optional.empty()
                : Optional.of(new Side(Group.valueOf(holder).name()));
        return Tagging.mentions(text).stream()
                .filter(m -> m.party().side().isEmpty())
                .flatMap(m -> Captives.indonesian()
                        .side(m, captor, Optional.of(holder).filter(h -> country))
                        .stream())
                .toList();
    }
}
