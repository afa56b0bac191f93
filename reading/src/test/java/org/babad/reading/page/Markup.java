package org.babad.reading.page;

import org.babad.model.Article;
import org.babad.reading.Pieces;

/** Pages for tests: a frame, and three paragraphs of an article that belong to nobody. */
final class Markup {

    static final String FIRST =
            "Pasukan penjaga perdamaian meninggalkan pos di tepi Danau Seruni pada Senin pagi setelah"
                    + " sembilan tahun bertugas, kata juru bicara misi itu.";
    static final String SECOND = "Warga kampung nelayan berkumpul di dermaga untuk melihat iring-iringan truk putih itu"
            + " lewat, dan beberapa di antaranya melambaikan tangan.";
    static final String THIRD =
            "Kementerian Pertahanan berjanji mengirim satu batalion pengganti sebelum musim hujan tiba,"
                    + " tetapi tidak menyebut tanggal yang pasti.";
    static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    private Markup() {}

    /** A page with this in its head and body. */
    static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=\"id\"><head><title>Pos di Danau Seruni Dikosongkan - Kabar Seruni</title>"
                + "<meta property=\"og:site_name\" content=\"Kabar Seruni\">" + head + "</head><body>"
                + "<div id=\"top\"><a href=\"/\">Depan</a> <a href=\"/dunia\">Dunia</a></div>"
                + "<div class=\"wadah\"><h1>Pos di Danau Seruni Dikosongkan</h1>" + body + "</div></body></html>";
    }

    static Article read(String head, String body) {
        return Pieces.article(page(head, body));
    }
}
