package org.babad.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.junit.jupiter.api.Test;

/** What is written is read back the same, over generated values. */
class RoundTripTest {

    private static final int ROUNDS = 2000;

    @Test
    void anArticleIsReadBackAsItWas() {
        Samples samples = new Samples(1);
        for (int i = 0; i < ROUNDS; i++) {
            Article article = samples.article();
            String json = ArticleJson.write(article);
            assertThat(json).doesNotContain("\n");
            assertThat(ArticleJson.read(json, "other")).isEqualTo(article);
        }
    }

    @Test
    void aClaimIsReadBackAsItWas() {
        Samples samples = new Samples(2);
        for (int i = 0; i < ROUNDS; i++) {
            Claim claim = samples.claim();
            String json = ClaimJson.write(claim);
            assertThat(json).doesNotContain("\n");
            assertThat(ClaimReader.read(json)).isEqualTo(claim);
        }
    }

    @Test
    void theEventThatAClaimWasLinkedToIsWrittenBesideIt() {
        Claim claim = new Samples(3).claim();
        String json = ClaimJson.write(claim, Optional.of("e7"));
        assertThat(json).contains("\"event\":\"e7\"");
        assertThat(ClaimReader.read(json)).isEqualTo(claim);
    }

    @Test
    void anArticleWithoutAnIdTakesTheFallback() {
        assertThat(ArticleJson.read("{\"text\":\"Milisi mundur.\"}", "page-1").id())
                .isEqualTo("page-1");
    }
}
