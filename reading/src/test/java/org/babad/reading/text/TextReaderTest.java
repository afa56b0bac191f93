package org.babad.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.model.Article;
import org.babad.model.Published;
import org.babad.reading.Pieces;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String FULL =
            """
            Pasukan Perdamaian Tinggalkan Pos Utara

            Pos itu sudah dijaga selama sembilan tahun oleh pasukan dari tiga negara.

            oleh Ratna Dewi diperbarui 4 Mar 2019, 20:40 WIB
            Diterbitkan 4 Mar 2019, 19:10 WIB
            Iring-iringan kendaraan meninggalkan pos
            Iring-iringan kendaraan meninggalkan pos (Budi Santosa/AFP)

            Kabarkota.com, Nairobi - Pasukan perdamaian meninggalkan pos utara pada hari Senin.

            Baca Juga: Peta Pos yang Dikosongkan

            Latar Belakang

            Pos itu dibangun pada 2 Mei 2010.

            Editor: Sri
            Tags
            """;

    @Test
    void headFootAndRelatedLinesAreMarkedAndTheTextStays() {
        Article article = Pieces.article(FULL);
        assertThat(article.text()).isEqualTo(FULL);
        assertThat(marked(article))
                .containsExactly(
                        "Pasukan Perdamaian Tinggalkan Pos Utara",
                        "Pos itu sudah dijaga selama sembilan tahun oleh pasukan dari tiga negara.",
                        "oleh Ratna Dewi diperbarui 4 Mar 2019, 20:40 WIB",
                        "Diterbitkan 4 Mar 2019, 19:10 WIB",
                        "Iring-iringan kendaraan meninggalkan pos",
                        "Iring-iringan kendaraan meninggalkan pos (Budi Santosa/AFP)",
                        "Baca Juga: Peta Pos yang Dikosongkan",
                        "Editor: Sri",
                        "Tags");
        assertThat(article.title()).contains("Pasukan Perdamaian Tinggalkan Pos Utara");
        assertThat(article.publisher()).contains("Kabarkota.com");
        Published published = article.published().orElseThrow();
        assertThat(published.origin()).isEqualTo(Published.Origin.VISIBLE_LINE);
        assertThat(published.instant().orElseThrow()).hasToString("2019-03-04T20:40+07:00");
    }

    @Test
    void carriageReturnsStay() {
        String text = FULL.replace("\n", "\r\n");
        Article article = Pieces.article(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(marked(article)).isEqualTo(marked(Pieces.article(FULL)));
    }

    @Test
    void plainParagraphsAreNotMarked() {
        Article article =
                Pieces.article("Tentara mundur dari kota itu pada 3 Maret 2018.\nWarga kembali.\nPasar buka.");
        assertThat(article.furniture()).isEmpty();
        assertThat(article.title()).isEmpty();
        assertThat(article.published()).isEmpty();
    }

    @Test
    void theDayInBracketsOfTheFirstSentenceIsTheLastResort() {
        Article article = Pieces.article("Pasukan itu tiba di pelabuhan, Selasa (4/3/2019) pagi.\nMereka letih.");
        assertThat(article.published().orElseThrow().origin()).isEqualTo(Published.Origin.FIRST_SENTENCE);
        assertThat(article.published().orElseThrow().day()).hasToString("2019-03-04");
    }

    private static List<String> marked(Article article) {
        return article.furniture().stream().map(s -> s.cut(article.text())).toList();
    }
}
