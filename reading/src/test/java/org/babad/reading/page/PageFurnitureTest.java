package org.babad.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of the page's furniture gets into the text, and everything of the article does, however it is marked up. */
class PageFurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Baca juga: <a href=/a>Nelayan Seruni Kembali Melaut</a></p>",
                "<p><strong>Baca Juga:</strong> Nelayan Seruni Kembali Melaut</p>",
                "<p>Simak juga: Rekaman Iring-iringan di Dermaga</p>",
                "<div class=\"pilihan\"><h3>Pilihan Redaksi</h3><ul><li><a href=/b>Harga ikan"
                        + " turun</a></li></ul></div>",
                "<div class=\"share-bar\"><span>Bagikan</span> <a href=#>Facebook</a> <a href=#>WhatsApp</a></div>",
                "<figure><img src=x><figcaption>Truk putih di dermaga. (Foto: Wira)</figcaption></figure>",
                "<p class=\"caption\">Truk putih di dermaga pada Senin pagi.</p>",
                "<p>Truk putih di dermaga. (Foto: Wira Kusuma)</p>",
                "<p>ADVERTISEMENT</p>",
                "<p>SCROLL TO CONTINUE WITH CONTENT</p>",
                "<div class=\"iklan\"><p>Beli perahu karet sekarang juga dengan potongan harga besar hari"
                        + " ini.</p></div>",
                "<div class=\"tags\"><a href=/t1>danau seruni</a> <a href=/t2>perdamaian</a></div>",
                "<p>Tag: danau seruni, perdamaian</p>",
                "<p>Tidak ada komentar:</p><p>Posting Komentar</p>",
                "<div id=\"comments\"><p>Semoga damai selalu di danau kita yang tercinta ini, amin.</p></div>",
                "<div class=\"cookie-banner\"><p>Situs ini menggunakan cookie agar kunjungan Anda nyaman.</p></div>",
                "<p>Lanjutkan membaca</p>",
                "<p>Halaman selanjutnya</p>",
                "<p>Halaman Selanjutnya: Nasib Pos yang Lain</p>",
                "<div class=\"pagination\"><a href=?page=1>1</a> <a href=?page=2>2</a> <a"
                        + " href=?page=2>Selanjutnya</a></div>",
                "<p>Halaman 2 dari 3</p>",
                "<p>1 2 3</p>",
                "<p>Editor: Sari Melati</p>",
                "<p>Penulis: Sari Melati | Editor: Wira Kusuma</p>",
                "<p>Reporter: Sari Melati</p>",
                "<nav><ul><li>Dunia</li><li>Olahraga</li></ul></nav>",
                "<p>Ikuti berita terbaru kami di kanal WhatsApp</p>",
                "<aside><p>Kabar Seruni terbit setiap hari sejak tahun lalu di tiga kota.</p></aside>",
                "<p>Artikel ini telah tayang di koran kami dengan judul lain</p>",
                "<p>Hak Cipta Dilindungi Undang-Undang</p>"
            })
    void furnitureIsLeftOutBetweenParagraphsAndBelow(String furniture) {
        String between =
                "<p>" + Markup.FIRST + "</p>" + furniture + "<p>" + Markup.SECOND + "</p><p>" + Markup.THIRD + "</p>";
        assertThat(Markup.read("", between).text().lines()).containsExactly(Markup.FIRST, Markup.SECOND, Markup.THIRD);
        assertThat(Markup.read("", Markup.BODY + furniture).text().lines())
                .containsExactly(Markup.FIRST, Markup.SECOND, Markup.THIRD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "paragraphs # <p>1</p><p>2</p><p>3</p>",
                "line breaks # 1<br><br>2<br><br>3",
                "single line breaks # <div>1<br>2<br/>3</div>",
                "soup of divs # <div><div>1</div><div><div>2</div></div></div><div><span>3</span></div>",
                "a list # <p>1</p><ul><li>2</li><li>3</li></ul>",
                "a table for layout # <table><tr><td><p>1</p><p>2</p></td></tr><tr><td>3</td></tr></table>",
                "a quotation # <p>1</p><blockquote><p>2</p></blockquote><p>3</p>",
                "AMP # <amp-img src=x></amp-img><div"
                        + " class=content-body><p>1</p><p>2</p><amp-ad>x</amp-ad><p>3</p></div>",
                "font tags # <font size=2>1<p>2<p>3</font>",
                "unclosed # <p>1<p>2<p>3"
            })
    void theWholeArticleIsRead(String name, String markup) {
        String body =
                markup.replace("1", Markup.FIRST).replace("2", Markup.SECOND).replace("3", Markup.THIRD);
        assertThat(Markup.read("", body.replace("size=" + Markup.SECOND, "size=2"))
                        .text()
                        .lines())
                .as(name)
                .containsExactly(Markup.FIRST, Markup.SECOND, Markup.THIRD);
    }

    @Test
    void theBodyInLinkedDataIsTakenWhereThePageShowsLess() {
        String data = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"&lt;p&gt;"
                + Markup.FIRST + "&lt;/p&gt;&lt;p&gt;" + Markup.SECOND + "&lt;/p&gt;\\n" + Markup.THIRD
                + "\"}</script>";
        assertThat(Markup.read(data, "<div id=app></div>").text().lines())
                .containsExactly(Markup.FIRST, Markup.SECOND, Markup.THIRD);
        assertThat(Markup.read(data.replace(Markup.SECOND, "").replace(Markup.THIRD, ""), Markup.BODY)
                        .text()
                        .lines())
                .hasSize(3);
    }

    @Test
    void theMainPicturesCaptionIsKeptApart() {
        String picture = "<figure><img src=x><figcaption>Truk putih di dermaga Danau Seruni</figcaption></figure>";
        assertThat(Markup.read("", picture + Markup.BODY).caption()).contains("Truk putih di dermaga Danau Seruni");
        assertThat(Markup.read("", Markup.BODY).caption()).isEmpty();
        assertThat(Markup.read("", Markup.BODY + picture).caption()).isEmpty();
        String data = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"image\":[{\"caption\":"
                + "\"Dermaga yang lengang\"}]}</script>";
        assertThat(Markup.read(data, Markup.BODY).caption()).contains("Dermaga yang lengang");
    }

    @Test
    void authorLanguageAndAddressComeFromWhereTheyAreNamed() {
        String data = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"inLanguage\":\"id-ID\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Sari Melati\"},{\"name\":\"Wira Kusuma\"}]}</script>"
                + "<link rel=\"canonical\" href=\"https://kabar.example/pos-kosong\">";
        assertThat(Markup.read(data, Markup.BODY).author()).contains("Sari Melati, Wira Kusuma");
        assertThat(Markup.read(data, Markup.BODY).url()).contains("https://kabar.example/pos-kosong");
        String profile = "<meta property=\"article:author\" content=\"https://muka.example/sari\">";
        assertThat(Markup.read(profile, Markup.BODY).author()).isEmpty();
        assertThat(Markup.read("<meta name=author content=\"Sari Melati\">", Markup.BODY)
                        .author())
                .contains("Sari Melati");
        String silent = Markup.page(data, Markup.BODY).replace("<html lang=\"id\">", "<html>");
        assertThat(org.babad.reading.Pieces.article(silent).language()).contains("id");
    }
}
