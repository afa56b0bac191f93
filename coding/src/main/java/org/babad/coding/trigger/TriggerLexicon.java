package org.babad.coding.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Sentence;
import org.babad.model.Token;

/** The rules of {@code triggers.tsv}, looked up by the first word of their patterns. Immutable. */
final class TriggerLexicon {

    /** A pattern with the rule that it belongs to. */
    private record Entry(TriggerRule rule, WordPattern pattern) {}

    /**
     * A rule that holds at some words.
     *
     * @param words how many words of the text its pattern names, gaps set aside
     * @param from first token
     * @param to the token after the last
     * @param supported whether a word that speaks for the type stands near, where the rule asks for one
     */
    record Match(TriggerRule rule, int words, int from, int to, boolean supported) {}

    private final Map<String, List<Entry>> byRoot = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    private TriggerLexicon() {}

    static TriggerLexicon load() {
        TriggerLexicon lexicon = new TriggerLexicon();
        Map<String, List<String>> classes = WordSet.classes();
        for (Row row : Table.read(TriggerLexicon.class, "id/triggers.tsv", 7)) {
            TriggerRule rule = TriggerRule.parse(row, classes);
            rule.patterns().forEach(pattern -> lexicon.index(new Entry(rule, pattern)));
        }
        return lexicon;
    }

    private void index(Entry entry) {
        for (WordTest.Alternative first : entry.pattern().words().get(0).alternatives()) {
            Map<String, List<Entry>> map = first.classes().isPresent() ? byRoot : byWord;
            map.computeIfAbsent(first.word(), k -> new ArrayList<>()).add(entry);
        }
    }

    /** The rules that hold somewhere in a sentence. */
    List<Match> matches(Sentence sentence) {
        List<Match> out = new ArrayList<>();
        for (int at = 0; at < sentence.tokens().size(); at++) {
            Token token = sentence.tokens().get(at);
            collect(byWord.getOrDefault(token.norm(), List.of()), sentence, at, out);
            collect(byRoot.getOrDefault(token.form().root(), List.of()), sentence, at, out);
        }
        return out;
    }

    private static void collect(List<Entry> entries, Sentence sentence, int at, List<Match> out) {
        for (Entry entry : entries) {
            int end = entry.pattern().match(sentence.tokens(), at);
            if (end > 0 && !entry.rule().isSomethingElse(sentence, at, end)) {
                boolean supported = entry.rule().isSupported(sentence, at, end);
                out.add(new Match(entry.rule(), entry.pattern().wordCount(), at, end, supported));
            }
        }
    }
}
