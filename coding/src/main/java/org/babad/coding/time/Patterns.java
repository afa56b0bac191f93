package org.babad.coding.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.coding.piece.Piece;
import org.babad.coding.piece.Pieces;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** All patterns of {@code id/patterns.tsv}, found by what they begin with. Immutable and thread-safe. */
final class Patterns {

    private final Map<String, List<Pattern>> byHead = new HashMap<>();
    private final Map<Pattern, Integer> order = new HashMap<>();
    private final Vocabulary vocabulary;

    Patterns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Row row : Table.read(Patterns.class, "id/patterns.tsv", 3)) {
            Pattern pattern = Pattern.of(row);
            order.put(pattern, order.size());
            pattern.heads().forEach(h -> byHead.computeIfAbsent(h, k -> new ArrayList<>())
                    .add(pattern));
        }
    }

    /** All expressions of a sentence, left to right, none overlapping. */
    List<Pattern.Match> matches(Pieces pieces) {
        List<Pattern.Match> matches = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Optional<Pattern.Match> match = longest(pieces, at);
            match.ifPresent(matches::add);
            at = match.map(Pattern.Match::to).orElse(at + 1);
        }
        return matches;
    }

    private Optional<Pattern.Match> longest(Pieces pieces, int at) {
        Pattern.Match best = null;
        for (Pattern pattern : candidates(pieces.get(at))) {
            Pattern.Match match = pattern.match(vocabulary, pieces, at).orElse(null);
            if (match != null && (best == null || isBetter(match, best))) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBetter(Pattern.Match match, Pattern.Match best) {
        int longer = Integer.compare(match.to(), best.to());
        return longer > 0
                || longer == 0 && order.getOrDefault(match.pattern(), 0) < order.getOrDefault(best.pattern(), 0);
    }

    private List<Pattern> candidates(Piece piece) {
        List<Pattern> candidates = new ArrayList<>(byHead.getOrDefault(piece.norm(), List.of()));
        if (piece.isDigits()) {
            for (Slot slot : List.of(Slot.DAY, Slot.YEAR, Slot.NUM)) {
                candidates.addAll(byHead.getOrDefault(slot.name(), List.of()));
            }
        } else if (piece.isWord()) {
            vocabulary.slots(piece.norm()).forEach(s -> candidates.addAll(byHead.getOrDefault(s.name(), List.of())));
        }
        return candidates;
    }
}
