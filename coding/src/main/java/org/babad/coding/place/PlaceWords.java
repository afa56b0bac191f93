package org.babad.coding.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.gazetteer.Kind;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Sentence;
import org.babad.model.Token;

/** The words that go with names of places, of one language ({@code id/place-words.tsv}). Immutable and thread-safe. */
final class PlaceWords {
    private static final int LONGEST = 4;

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();

    PlaceWords(String language) {
        for (Row row : Table.read(PlaceWords.class, language + "/place-words.tsv", 2)) {
            String role = row.cell(0);
            if (role.startsWith("kind:")) {
                Kind kind = Kind.of(role.charAt(5));
                row.list(1).forEach(word -> kinds.put(word, kind));
            } else {
                roles.computeIfAbsent(role, r -> new HashSet<>()).addAll(row.list(1));
            }
            row.list(1).forEach(words -> lastWords.add(words.substring(words.lastIndexOf(' ') + 1)));
        }
    }

    /** How many tokens just before {@code end} are one phrase of the role, the longest; 0 for none. */
    int before(Sentence sentence, int end, String role) {
        return before(sentence, end, roles.getOrDefault(role, Set.of()));
    }

    /** How many tokens just before {@code end} say what kind of place follows, the longest; 0 for none. */
    int kindBefore(Sentence sentence, int end) {
        return before(sentence, end, kinds.keySet());
    }

    /** How many tokens from {@code from} on are one phrase of the role, the longest; 0 for none. */
    int after(Sentence sentence, int from, String role) {
        for (int length = Math.min(2, sentence.tokens().size() - from); length > 0; length--) {
            if (roles.getOrDefault(role, Set.of()).contains(phrase(sentence, from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The kind that the phrase of these tokens says. */
    Optional<Kind> kind(Sentence sentence, int from, int to) {
        return Optional.ofNullable(kinds.get(phrase(sentence, from, to)));
    }

    boolean is(Token token, String role) {
        return roles.getOrDefault(role, Set.of()).contains(token.norm());
    }

    private int before(Sentence sentence, int end, Set<String> phrases) {
        if (end == 0 || !lastWords.contains(sentence.tokens().get(end - 1).norm())) {
            return 0;
        }
        for (int length = Math.min(LONGEST, end); length > 0; length--) {
            if (phrases.contains(phrase(sentence, end - length, end))) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(Sentence sentence, int from, int to) {
        if (to - from == 1) {
            return sentence.tokens().get(from).norm();
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(sentence.tokens().get(i).norm());
        }
        return out.toString();
    }
}
