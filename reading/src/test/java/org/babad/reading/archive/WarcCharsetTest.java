package org.babad.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.babad.reading.archive.Warcs.http;
import static org.babad.reading.archive.Warcs.page;
import static org.babad.reading.archive.Warcs.record;
import static org.babad.reading.archive.Warcs.uri;

import java.nio.charset.Charset;
import java.util.Optional;
import org.babad.model.Article;
import org.babad.reading.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charset of a page in an archive: what the server says, what the page says, what the bytes are. */
class WarcCharsetTest {

    private static String text(String server, String meta, String real) {
        String head = meta.isEmpty() ? "" : "<meta charset='" + meta + "'>";
        String page = page(1).replace("<head>", "<head>" + head).replace("desa", "деса");
        byte[] block =
                http("Content-Type: text/html; charset=" + server + "\r\n", page.getBytes(Charset.forName(real)));
        Optional<Article> article = WarcTest.articles(Pieces.read(record("response", uri(1), block))).stream()
                .findFirst();
        return article.orElseThrow().text();
    }

    @Test
    void theCharsetOfTheServerIsUsed() {
        assertThat(text("iso-8859-5", "", "iso-8859-5")).contains("Warga деса");
        assertThat(text("iso-8859-5", "windows-1252", "iso-8859-5")).contains("Warga деса");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-5, '', utf-8",
        "iso-8859-5, iso-8859-5, utf-8",
        "utf-8, iso-8859-5, iso-8859-5",
        "iso-8859-1, windows-1251, windows-1251",
        "utf-16, windows-1251, windows-1251",
        "tak-dikenal, koi8-r, koi8-r",
        "iso-8859-1, utf-8, utf-16le",
    })
    void aServerThatLiesIsNotBelieved(String server, String meta, String real) {
        assertThat(text(server, meta, real)).contains("Warga деса");
    }

    @Test
    void aPageOfAsciiThatCallsItselfWideIsReadAsItLies() {
        byte[] block = http(
                "Content-Type: text/html; charset=utf-16\r\n",
                Warcs.bytes(page(1).replace("<head>", "<head><meta charset='utf-16'>")));
        assertThat(WarcTest.articles(Pieces.read(record("response", uri(1), block))))
                .singleElement()
                .satisfies(article -> assertThat(article.text()).startsWith("Warga desa"));
    }
}
