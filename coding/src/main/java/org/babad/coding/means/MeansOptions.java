package org.babad.coding.means;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.frame.Frame;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Features;
import org.babad.coding.rank.Weighable;
import org.babad.coding.trigger.Means;
import org.babad.coding.trigger.Trigger;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Side;
import org.babad.model.Token;

/** What speaks for each type of an attack: its own words, the means named around it, and those of the article. */
public final class MeansOptions {

    private static final int NEAR = 3;
    private static final int FAR = 10;

    private final Frame frame;
    private final Trigger trigger;
    private final int sentence;
    private final ArticleMeans article;
    private final String here;
    private final String back;
    private final String commonest;
    private final String roots;

    private MeansOptions(Frame frame, int sentence, ArticleMeans article) {
        this.frame = frame;
        this.trigger = frame.trigger();
        this.sentence = sentence;
        this.article = article;
        this.here = types(0);
        this.back = types(-1);
        this.commonest = article.commonest().toString();
        this.roots = roots(article.sentence(sentence));
    }

    /** What speaks for each of {@link MeansChooser#TYPES}, in that order. */
    public static List<Weighable> of(Frame frame, int sentence, ArticleMeans article) {
        MeansOptions options = new MeansOptions(frame, sentence, article);
        List<Weighable> out = new ArrayList<>();
        MeansChooser.TYPES.forEach(type -> out.add(features -> options.describe(type, features)));
        return out;
    }

    /** The means of the sentence so many behind. */
    private String types(int step) {
        return article.types(sentence + step).toString();
    }

    private void describe(EventType type, Features out) {
        EventType own = trigger.type();
        out.add(type).and("any");
        out.add(type).and("rule").and(own).and(trigger.kind());
        out.add(type).and("word").and(own).and(roots);
        around(type, out);
        out.add(type).and("here").and(here).and(own);
        out.add(type).and("before").and(back).and(here);
        out.add(type).and("earlier").and(back).and(types(-2)).and(own);
        out.add(type).and("after").and(types(1)).and(here);
        out.add(type).and("article").and(commonest).and(here);
        out.add(type).and("article+rule").and(commonest).and(own);
        Optional<Side> doer = frame.actor().flatMap(m -> m.resolved().side());
        if (doer.isPresent()) {
            out.add(type)
                    .and("actor's")
                    .and(article.commonestOf(doer.get()).toString())
                    .and(here);
        }
        Optional<PartyMention> target = frame.target();
        if (target.isPresent()) {
            out.add(type).and("target").and(target.get().kind());
        }
    }

    private void around(EventType type, Features out) {
        String[] nearest = {"null", "null"};
        boolean behind = false;
        for (Means.Word word : article.words(sentence)) {
            boolean before = word.at() < trigger.from();
            int gap = before ? trigger.from() - word.at() : word.at() - trigger.to();
            String distance = gap < 0 ? "inside" : gap <= NEAR ? "near" : gap <= FAR ? "by" : "far";
            out.add(type)
                    .and("means")
                    .and(word.type())
                    .and(before ? "before" : "after")
                    .and(distance);
            if (before || !behind) {
                nearest[before ? 0 : 1] = word.type().name();
                behind |= !before;
            }
        }
        out.add(type).and("nearest").and(nearest[0]).and(nearest[1]);
    }

    private String roots(Sentence words) {
        StringBuilder out = new StringBuilder();
        for (Token token : words.tokens().subList(trigger.from(), trigger.to())) {
            out.append(token.form().root()).append(' ');
        }
        return out.toString().strip();
    }
}
