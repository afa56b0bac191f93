package org.babad.language.id;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.babad.model.Article;

/**
 * Looks for text that breaks the analyser. As a test it replays the inputs beside it; with JAZZER_FUZZ=1 in the environment it looks
 * for new ones.
 */
class AnalyserFuzzTest {

    private static final Indonesian INDONESIAN = Indonesian.load();

    @FuzzTest
    void anyTextIsTiled(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Article article = Article.of("a", text).build();
        TilingTest.check(INDONESIAN.verbatim(article));
        INDONESIAN.analyse(article);
        if (!text.isEmpty()) {
            INDONESIAN.pretokenised("a", List.of(List.of(text)));
        }
    }
}
