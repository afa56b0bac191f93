package org.babad.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.babad.bench.score.GoldArticle;
import org.babad.coding.Annotator;
import org.junit.jupiter.api.Test;

/** Parts for cross-validation hold every article once, and all tellings of one story together. */
class FoldsTest {

    @Test
    void everyArticleIsInOnePartWithItsStory() throws IOException {
        List<GoldArticle> gold = GoldArticle.readAll(Path.of("..", "samples", "gold"));
        List<List<Lesson>> folds = Folds.of(Lesson.of(gold, Annotator.load()), 3);

        assertThat(folds.stream()
                        .flatMap(List::stream)
                        .map(l -> l.gold().article().id()))
                .containsExactlyInAnyOrderElementsOf(
                        gold.stream().map(g -> g.article().id()).toList());
        for (GoldArticle article : gold) {
            assertThat(folds)
                    .filteredOn(
                            fold -> fold.stream().anyMatch(l -> l.gold().story().equals(article.story())))
                    .hasSize(1);
        }
    }
}
