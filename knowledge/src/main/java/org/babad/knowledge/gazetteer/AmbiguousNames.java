package org.babad.knowledge.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** Names of places that are something else more often: the table {@code ambiguous.tsv}. Immutable. */
final class AmbiguousNames {
    private final Map<String, Caution> cautions = new HashMap<>();

    AmbiguousNames() {
        for (Row row : Table.read(AmbiguousNames.class, "ambiguous.tsv", 2)) {
            Caution caution = Caution.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            Arrays.stream(row.cell(1).split(" "))
                    .map(word -> NameKey.of(word.replace('_', ' ')))
                    .forEach(key -> cautions.put(key, caution));
        }
    }

    Optional<Caution> of(String key) {
        return Optional.ofNullable(cautions.get(key));
    }
}
