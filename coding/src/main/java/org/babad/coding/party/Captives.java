package org.babad.coding.party;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.NormalForm;
import org.babad.model.Side;

/** Whose people hostages are, by who holds them or where; the table {@code id/captives.tsv}. Immutable. */
final class Captives {

    private static final Captives INDONESIAN = new Captives();

    private static final String HOSTAGE = "sandera";

    private final Map<String, Side> sides = new HashMap<>();

    private Captives() {
        for (Row row : Table.read(Captives.class, "id/captives.tsv", 4)) {
            sides.put(row.cell(0), new Side(row.cell(1)));
        }
    }

    static Captives indonesian() {
        return INDONESIAN;
    }

    /** The side of the hostages that a mention speaks of; empty where it speaks of none or the table does not know. */
    Optional<Side> side(PartyMention mention, Optional<Side> captor, Optional<String> country) {
        if (!NormalForm.of(mention.party().name()).contains(HOSTAGE)) {
            return Optional.empty();
        }
        Optional<Side> byCaptor = captor.map(c -> sides.get(c.code()));
        return byCaptor.isPresent() ? byCaptor : country.map(sides::get);
    }
}
