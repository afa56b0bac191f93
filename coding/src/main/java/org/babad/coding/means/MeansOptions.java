package org.babad.coding.means;

import java.util.ArrayList;
import java.util.List;
import org.babad.coding.frame.Frame;
import org.babad.coding.trigger.Means;
import org.babad.coding.trigger.Trigger;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Token;

/** What speaks for each type of an attack: its own words, the means named around it, and those of the article. */
public final class MeansOptions {

    private static final int NEAR = 3;
    private static final int FAR = 10;

    private MeansOptions() {}

    /** The features of each of {@link MeansChooser#TYPES}, in that order. */
    public static List<List<String>> of(Frame frame, int sentence, ArticleMeans article) {
        List<String> facts = facts(frame, sentence, article);
        return MeansChooser.TYPES.stream()
                .map(type -> facts.stream().map(fact -> type + " " + fact).toList())
                .toList();
    }

    private static List<String> facts(Frame frame, int sentence, ArticleMeans article) {
        Trigger trigger = frame.trigger();
        List<String> facts = new ArrayList<>();
        facts.add("any");
        facts.add("rule " + trigger.type() + " " + trigger.kind());
        facts.add("word " + trigger.type() + " " + roots(article.sentence(sentence), trigger));
        around(trigger, article.words(sentence), facts);
        String here = article.types(sentence).toString();
        facts.add("here " + here + " " + trigger.type());
        facts.add("before " + article.types(sentence - 1) + " " + here);
        facts.add("earlier " + article.types(sentence - 1) + " " + article.types(sentence - 2) + " " + trigger.type());
        facts.add("after " + article.types(sentence + 1) + " " + here);
        facts.add("article " + article.commonest() + " " + here);
        facts.add("article+rule " + article.commonest() + " " + trigger.type());
        frame.actor().flatMap(m -> m.resolved().side()).ifPresent(side -> {
            facts.add("actor's " + article.commonestOf(side) + " " + here);
        });
        frame.target().ifPresent(m -> facts.add("target " + m.kind()));
        return facts;
    }

    private static void around(Trigger trigger, List<Means.Word> words, List<String> facts) {
        EventType[] nearest = new EventType[2];
        for (Means.Word word : words) {
            boolean before = word.at() < trigger.from();
            int gap = before ? trigger.from() - word.at() : word.at() - trigger.to();
            String distance = gap < 0 ? "inside" : gap <= NEAR ? "near" : gap <= FAR ? "by" : "far";
            facts.add("means " + word.type() + " " + (before ? "before " : "after ") + distance);
            if (before || nearest[1] == null) {
                nearest[before ? 0 : 1] = word.type();
            }
        }
        facts.add("nearest " + nearest[0] + " " + nearest[1]);
    }

    private static String roots(Sentence sentence, Trigger trigger) {
        StringBuilder out = new StringBuilder();
        for (Token token : sentence.tokens().subList(trigger.from(), trigger.to())) {
            out.append(token.form().root()).append(' ');
        }
        return out.toString().strip();
    }
}
