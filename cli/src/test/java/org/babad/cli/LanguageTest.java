package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.babad.model.json.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in other languages are read and counted, and not coded as if they were in Indonesian. */
class LanguageTest {

    private static final String ARTICLES =
            """
            {"id": "id", "published": "2022-11-10", "text": "Pasukan Rusia mundur dari Kherson pada Rabu (9/11/2022), kata seorang jenderal."}
            {"id": "ms", "published": "2022-11-10", "text": "Tentera Rusia mundur dari Kherson kerana serangan dron, lapor agensi berita, manakala 12 askar maut."}
            {"id": "en", "published": "2022-11-10", "text": "Russian troops have withdrawn from the city of Kherson, and the army said that it had taken the town."}
            {"id": "en2", "language": "id", "published": "2022-11-10", "text": "The army of Russia has left the city and the troops are on the move, he said."}
            """;

    @Test
    void readTellsTheLanguageOfEach() {
        Run run = Run.withInput(ARTICLES, "read", "-");
        assertThat(run.out()
                        .lines()
                        .map(l -> ArticleJson.read(l, "?").language().orElse("")))
                .containsExactly("id", "ms", "en", "en");
    }

    @Test
    void codeSetsOthersAsideWithACount() {
        Run run = Run.withInput(ARTICLES, "code", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).allMatch(l -> l.contains("\"article\":\"id\""));
        assertThat(run.err()).contains("3 set aside: 2 English, 1 Malay");
    }

    @Test
    void addSetsOthersAsideUnlessTold(@TempDir Path folder) {
        Run run = Run.withInput(ARTICLES, "add", "-", "--db", folder + "/war.db");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 new").contains("3 set aside: 2 English, 1 Malay");
        Run any = Run.withInput(ARTICLES, "add", "-", "--language", "any", "--db", folder + "/war.db");
        assertThat(any.out()).contains("3 new, 0 changed, 1 known").doesNotContain("set aside");
    }
}
