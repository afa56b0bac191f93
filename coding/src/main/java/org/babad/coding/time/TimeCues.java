package org.babad.coding.time;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.babad.model.Document;

/** What a claim's own words say about when it was: its type, its status, small words near the trigger. Works for one document. */
final class TimeCues {

    private static final Set<String> QUOTES = Set.of("\"", "“", "”");
    private static final int NEAR = 6;
    private static final int FAR = 200;

    private final TriggerWords words;
    private final int sentences;

    TimeCues(Document document, TriggerWords words) {
        this.words = words;
        this.sentences = document.sentences().size();
    }

    /** The cues of a claim, each a name. */
    Set<String> of(TimeQuestion question) {
        Set<String> out = new LinkedHashSet<>();
        out.add(TypeGroup.of(question.type()).name());
        out.add(question.status().name());
        out.add(place(question.sentence()));
        List<String> near = words.of(question.sentence(), Math.max(0, question.from() - NEAR), question.from());
        List<String> before = words.of(question.sentence(), 0, question.from());
        List<String> all = words.of(question.sentence(), 0, FAR);
        if (words.isDefinite(question)) {
            out.add("definite");
        }
        if (before.stream().filter(QUOTES::contains).count() % 2 == 1) {
            out.add("quoted");
        }
        for (GrammarWord word : GrammarWord.TENSES) {
            if (near.stream().anyMatch(word::is)) {
                out.add("near " + word);
            }
        }
        for (GrammarWord word : GrammarWord.ASPECTS) {
            if (all.stream().anyMatch(word::is)) {
                out.add(word + (TypeGroup.of(question.type()) == TypeGroup.HARM ? " harm" : ""));
            }
        }
        return out;
    }

    private String place(int sentence) {
        return sentence <= 1 ? "first" : sentence <= 4 ? "early" : 2 * sentence < sentences ? "middle" : "late";
    }
}
