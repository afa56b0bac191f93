package org.babad.coding.party;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.NameTable;
import org.babad.knowledge.NameTable.Found;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.NormalForm;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Token;

/** The words of one language from which parties are composed. Immutable and thread-safe. */
final class PartyLexicon {

    private final NameTable<Head> heads;
    private final NameTable<Boolean> relations;
    private final NameTable<Side> rebels;
    private final Map<WordClass, NameTable<WordClass>> words;
    private final Set<String> givenNames;

    /** What may begin with a word: a bit for each word class by its ordinal number, and two more. */
    private final Map<String, Long> starts = new HashMap<>();

    private static final long HEAD = 1L << 62;
    private static final long RELATION = 1L << 61;

    private PartyLexicon(String language) {
        heads = heads(rows(language + "/heads.tsv", 6));
        relations = relations(rows(language + "/relations.tsv", 4));
        rebels = rebels(rows(language + "/rebels.tsv", 4));
        words = words(rows(language + "/words.tsv", 2));
        givenNames = new HashSet<>();
        rows("given-names.tsv", 1).forEach(row -> row.list(0).forEach(n -> givenNames.add(NormalForm.of(n))));
        heads.firstWords().forEach(word -> start(word, HEAD));
        relations.firstWords().forEach(word -> start(word, RELATION));
        words.forEach((type, table) -> table.firstWords().forEach(word -> start(word, bit(type))));
    }

    /** The lexicon of a language folder (ISO 639-1); throws {@link IllegalStateException} for a broken table. */
    static PartyLexicon load(String language) {
        return new PartyLexicon(language);
    }

    private void start(String word, long bit) {
        starts.merge(word, bit, (a, b) -> a | b);
    }

    private static long bit(WordClass type) {
        return 1L << type.ordinal();
    }

    /** What may begin at a token: for {@link #mayBe}, {@link #mayBeHead} and {@link #mayBeRelation}. */
    long starts(Token token) {
        return starts.getOrDefault(NameTable.firstWord(token.norm()), 0L);
    }

    /** Whether a word of the class may begin at a token of these starts. */
    static boolean mayBe(WordClass type, long starts) {
        return (starts & bit(type)) != 0;
    }

    /** Whether a party noun may begin at a token of these starts. */
    static boolean mayBeHead(long starts) {
        return (starts & HEAD) != 0;
    }

    /** Whether a relation may begin at a token of these starts. */
    static boolean mayBeRelation(long starts) {
        return (starts & RELATION) != 0;
    }

    /** The longest party noun at a token. */
    Optional<Found<Head>> head(List<Token> tokens, int from) {
        return heads.longestAt(tokens, from);
    }

    /** The longest relation at a token; its value says whether the name behind it gives the side. */
    Optional<Found<Boolean>> relation(List<Token> tokens, int from) {
        return relations.longestAt(tokens, from);
    }

    /** The group whose fighters are named after the word or name at a token. */
    Optional<Side> rebelsOf(List<Token> tokens, int from) {
        return rebels.longestAt(tokens, from).map(Found::value);
    }

    /** The index after the longest word of a class at a token; {@code from} itself where there is none. */
    int after(WordClass type, List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return from;
        }
        NameTable<WordClass> table = words.get(type);
        return table == null
                ? from
                : table.longestAt(tokens, from).map(Found::to).orElse(from);
    }

    /** Whether a word of the class begins at a token. */
    boolean is(WordClass type, List<Token> tokens, int from) {
        return after(type, tokens, from) > from;
    }

    /** Whether people are given this name. */
    boolean isGivenName(Token token) {
        return givenNames.contains(token.norm());
    }

    private static List<Row> rows(String name, int least) {
        return Table.read(PartyLexicon.class, name, least);
    }

    private static NameTable<Head> heads(List<Row> rows) {
        NameTable.Builder<Head> builder = new NameTable.Builder<>();
        for (Row row : rows) {
            Optional<Role> role = row.cell(1).equals("-") ? Optional.empty() : Optional.of(Role.valueOf(row.cell(1)));
            String strength = row.cell(2).toUpperCase(Locale.ROOT);
            Head head = new Head(Head.Type.valueOf(row.cell(0)), role, Head.Strength.valueOf(strength));
            row.list(3).forEach(noun -> builder.put(noun, head));
        }
        return builder.build();
    }

    private static NameTable<Boolean> relations(List<Row> rows) {
        NameTable.Builder<Boolean> builder = new NameTable.Builder<>();
        rows.forEach(
                row -> row.list(1).forEach(word -> builder.put(word, row.cell(0).equals("SIDE"))));
        return builder.build();
    }

    private static NameTable<Side> rebels(List<Row> rows) {
        NameTable.Builder<Side> builder = new NameTable.Builder<>();
        rows.forEach(row -> row.list(1).forEach(word -> builder.put(word, new Side(row.cell(0)))));
        return builder.build();
    }

    private static Map<WordClass, NameTable<WordClass>> words(List<Row> rows) {
        Map<WordClass, NameTable<WordClass>> words = new EnumMap<>(WordClass.class);
        for (Row row : rows) {
            WordClass type = WordClass.valueOf(row.cell(0));
            NameTable.Builder<WordClass> builder = new NameTable.Builder<>();
            row.list(1).forEach(word -> builder.put(word, type));
            words.put(type, builder.build());
        }
        return words;
    }
}
