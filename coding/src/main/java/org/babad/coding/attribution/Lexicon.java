package org.babad.coding.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Token;

/** The words of {@code id/}: cues of speech and of relay, small words, names of media. Immutable and thread-safe. */
final class Lexicon {

    private static final int LONGEST_MEDIUM = 5;

    private final Map<String, CueKind> cues = new HashMap<>();
    private final Map<String, Long> words = new HashMap<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> plain = new HashSet<>();

    private Lexicon() {}

    /** Reads the tables; throws {@link IllegalStateException} where one is missing or broken. */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        rules().forEach(lexicon::addCues);
        Table.read(Lexicon.class, "id/words.tsv", 2).forEach(lexicon::addWords);
        Table.read(Lexicon.class, "id/media.tsv", 2).forEach(lexicon::addMedia);
        return lexicon;
    }

    /** The rows of the cue tables: kind, forms, example, counter-example. */
    static List<Row> rules() {
        List<Row> rows = new java.util.ArrayList<>(Table.read(Lexicon.class, "id/cues.tsv", 4));
        rows.addAll(Table.read(Lexicon.class, "id/relays.tsv", 4));
        return rows;
    }

    private void addCues(Row row) {
        CueKind kind = parse(row, CueKind.class);
        for (String form : row.list(1)) {
            if (cues.put(form, kind) != null) {
                throw row.fault("the form " + form + " stands in two rows: keep one");
            }
        }
    }

    private void addWords(Row row) {
        long bit = parse(row, WordClass.class).bit();
        row.list(1).forEach(word -> words.merge(word, bit, (a, b) -> a | b));
    }

    private void addMedia(Row row) {
        row.list(1).stream().map(NameKey::of).forEach(name -> {
            media.add(name);
            if (row.cell(0).equals("plain")) {
                plain.add(name);
            }
        });
    }

    private static <E extends Enum<E>> E parse(Row row, Class<E> type) {
        try {
            return Enum.valueOf(type, row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("the first cell is no " + type.getSimpleName());
        }
    }

    /** The kind of the cue {@code norm}, which may end in -nya. */
    Optional<CueKind> cue(String norm) {
        CueKind kind = cues.get(norm);
        return kind != null ? Optional.of(kind) : bare(norm).map(cues::get).filter(Lexicon::takesSuffix);
    }

    /** Whether {@code norm} is a cue behind which -nya points back to the speaker: ujarnya. */
    boolean pointsBack(String norm) {
        return !cues.containsKey(norm)
                && bare(norm).map(cues::get).filter(Lexicon::takesSuffix).isPresent();
    }

    private static boolean takesSuffix(CueKind kind) {
        return kind == CueKind.SAID || kind == CueKind.ACCORDING;
    }

    private static Optional<String> bare(String norm) {
        return norm.endsWith("nya") ? Optional.of(norm.substring(0, norm.length() - 3)) : Optional.empty();
    }

    /** The classes of a word, the sum of their {@link WordClass#bit()}. */
    long classes(String norm) {
        return words.getOrDefault(norm, 0L);
    }

    /** Where the longest known medium that begins at {@code from} ends; {@code from} where none does. */
    int mediumEnd(List<Token> tokens, int from) {
        if (from >= tokens.size()
                || !named(tokens.get(from)) && !plain.contains(tokens.get(from).norm())) {
            return from;
        }
        for (int to = Math.min(tokens.size(), from + LONGEST_MEDIUM); to > from; to--) {
            if (tokens.get(to - 1).isWord() && media.contains(NameKey.of(tokens, from, to))) {
                return to;
            }
        }
        return from;
    }

    private static boolean named(Token token) {
        return token.text().codePoints().anyMatch(Character::isUpperCase);
    }
}
