package org.babad.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.babad.model.Article;
import org.babad.model.Published;
import org.babad.reading.Pieces;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    @Test
    void aPortalPage() throws IOException {
        Article article = page("portal-with-related-links.html");
        assertThat(article.title()).contains("Warga Seberang Sungai Kembali ke Rumah");
        assertThat(article.publisher()).contains("Kabar Seberang");
        assertThat(article.author()).contains("Yusuf Lema");
        assertThat(article.language()).contains("id");
        assertThat(article.url()).contains("https://kabar.example/2024/05/17/warga-kembali");
        assertThat(article.published()).hasValueSatisfying(published -> {
            assertThat(published.origin()).isEqualTo(Published.Origin.JSON_LD);
            assertThat(published.instant().orElseThrow()).hasToString("2024-05-17T09:30+08:00");
        });
        assertThat(article.text().lines().map(line -> line.substring(0, Math.min(12, line.length()))))
                .containsExactly("SEBERANG, KA", "Menurut dia,", "Ranjau", "Regu penjina", "\"Jangan masu");
    }

    @Test
    void anOldPageOfLineBreaks() throws IOException {
        Article article = page("old-site-of-line-breaks.html");
        assertThat(article.title()).contains("Kapal Patroli Kembali ke Pangkalan");
        assertThat(article.published().orElseThrow().instant().orElseThrow()).hasToString("2014-03-12T21:15+09:00");
        assertThat(article.published().orElseThrow().origin()).isEqualTo(Published.Origin.VISIBLE_LINE);
        assertThat(article.text().lines())
                .containsExactly(
                        "Tiga kapal patroli kembali ke pangkalan di timur setelah dua hari mencari perahu nelayan yang"
                                + " hilang, kata juru bicara angkatan laut.",
                        "Perahu itu terakhir terlihat pada Senin malam di dekat pulau kecil yang tidak berpenghuni.",
                        "Pencarian dilanjutkan oleh pesawat.");
    }

    private static Article page(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageReaderTest.class.getResourceAsStream(name), name)) {
            return Pieces.article(in.readAllBytes());
        }
    }
}
