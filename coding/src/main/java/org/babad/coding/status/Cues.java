package org.babad.coding.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Token;

/** The cues of {@code id/status.tsv} by their first word, the longest first. Immutable and thread-safe. */
final class Cues {

    private final Map<String, List<Cue>> byFirst = new HashMap<>();

    Cues() {
        for (Row row : Table.read(Cues.class, "id/status.tsv", 5)) {
            Cue cue = Cue.of(row);
            byFirst.computeIfAbsent(cue.words().get(0), k -> new ArrayList<>()).add(cue);
        }
        byFirst.values()
                .forEach(l -> l.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    /** The longest cue whose words begin at token {@code at}. */
    Optional<Cue> at(List<Token> tokens, int at) {
        return byFirst.getOrDefault(tokens.get(at).norm(), List.of()).stream()
                .filter(c -> stands(c, tokens, at))
                .findFirst();
    }

    private static boolean stands(Cue cue, List<Token> tokens, int at) {
        if (at + cue.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < cue.words().size(); i++) {
            if (!tokens.get(at + i).norm().equals(cue.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
