package org.babad.bench.train;

import java.util.ArrayList;
import java.util.List;
import org.babad.bench.score.GoldArticle;
import org.babad.coding.Annotations;
import org.babad.coding.Annotator;
import org.babad.language.id.Indonesian;

/**
 * A gold article with everything that the taggers find in it: what learning and measuring start from.
 *
 * @param gold the article with its gold claims
 * @param notes what the taggers found
 */
public record Lesson(GoldArticle gold, Annotations notes) {

    /** Reads and annotates gold articles, in their order. */
    public static List<Lesson> of(List<GoldArticle> articles, Annotator annotator) {
        Indonesian language = Indonesian.withoutModels();
        List<Lesson> lessons = new ArrayList<>();
        for (GoldArticle gold : articles) {
            lessons.add(new Lesson(gold, annotator.annotate(language.analyse(gold.article()))));
        }
        return List.copyOf(lessons);
    }
}
