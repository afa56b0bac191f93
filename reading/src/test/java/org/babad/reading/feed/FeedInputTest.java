package org.babad.reading.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.model.Article;
import org.babad.model.Published;
import org.babad.reading.ArticleReader;
import org.babad.reading.Pieces;
import org.babad.reading.input.Content;
import org.babad.reading.input.Input;
import org.babad.reading.input.Limits;
import org.babad.reading.result.Reading;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;
import org.junit.jupiter.api.Test;

/** Feeds as inputs: what becomes of their items. */
class FeedInputTest {

    private static final String PAGE =
            "<html><head><title>Halaman %s</title></head><body><article><p>Warga desa %s kembali"
                    + " menyeberang sungai setelah jembatan yang rusak karena tembakan artileri selesai diperbaiki, kata kepala desa"
                    + " kepada wartawan.</p></article></body></html>";

    private static final String TEXT =
            "Pasukan penjaga perdamaian membuka kembali jalan menuju kota pelabuhan itu setelah"
                    + " tiga hari tertutup, kata juru bicara misi kepada wartawan di ibu kota. Ia menyebut dua truk bantuan sudah lewat.";

    @Test
    void anItemWithItsTextIsAnArticleWithTheFactsOfTheFeed() {
        String feed =
                "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Kabar Example</title>"
                        + "<link>https://kabar.example</link><language>id</language><item><title>Jalan dibuka</title>"
                        + "<link>https://kabar.example/1</link><guid>g1</guid><author>a@b.example (Ani)</author>"
                        + "<pubDate>Sun, 05 May 2024 00:10:00 +0700</pubDate><content:encoded><![CDATA[<p>" + TEXT
                        + "</p><p>Baca juga: <a href='/x'>Kapal bantuan tiba</a></p><script>lacak()</script>]]></content:encoded>"
                        + "</item></channel></rss>";
        Article article = Pieces.article(feed);
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.id()).isEqualTo("https://kabar.example/1");
        assertThat(article.url()).contains("https://kabar.example/1");
        assertThat(article.title()).contains("Jalan dibuka");
        assertThat(article.author()).contains("Ani");
        assertThat(article.publisher()).contains("Kabar Example");
        assertThat(article.language()).contains("id");
        assertThat(article.published().map(Published::day)).contains(LocalDate.of(2024, 5, 5));
    }

    @Test
    void itemsOfAFileWithoutTextAreTold() {
        String item = "<item><title>A</title><link>https://kabar.example/%d</link></item>";
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            items.append(item.formatted(i));
        }
        List<Reading> readings = Pieces.read("<rss><channel>" + items + "</channel></rss>");
        assertThat(readings).hasSize(101);
        assertThat(((Reading.Failed) readings.get(0)).line())
                .contains("item 1", "https://kabar.example/0", "babad watch");
        assertThat(((Reading.Failed) readings.get(100)).line()).contains("50 more items");
    }

    @Test
    void pagesOfAFeedGivenByItsAddressAreFetched() {
        Site site = new Site(Map.of(
                "https://kabar.example/rss",
                "<rss><channel><title>Kabar</title><item><title>Judul umpan</title><link>/1</link>"
                        + "<pubDate>2024-05-05</pubDate></item><item><link>/hilang</link></item></channel></rss>",
                "https://kabar.example/1",
                PAGE.formatted(1, "satu")));
        List<Reading> readings = site.read("https://kabar.example/rss");
        Article article = ((Reading.Read) readings.get(0)).article();
        assertThat(article.title()).contains("Halaman 1");
        assertThat(article.published().map(Published::day)).contains(LocalDate.of(2024, 5, 5));
        assertThat(((Reading.Failed) readings.get(1)).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void sitemapIndexesAreFollowedButNotForEver() {
        Site site = new Site(Map.of(
                "https://kabar.example/index.xml",
                "<sitemapindex><sitemap><loc>https://kabar.example/s.xml</loc></sitemap></sitemapindex>",
                "https://kabar.example/s.xml",
                "<urlset><url><loc>https://kabar.example/2</loc></url></urlset>",
                "https://kabar.example/2",
                PAGE.formatted(2, "dua"),
                "https://kabar.example/loop.xml",
                "<sitemapindex><sitemap><loc>https://kabar.example/loop.xml</loc></sitemap></sitemapindex>"));
        assertThat(site.read("https://kabar.example/index.xml")).first().isInstanceOf(Reading.Read.class);
        assertThat(site.read("https://kabar.example/loop.xml"))
                .singleElement()
                .isInstanceOfSatisfying(Reading.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(Reason.UNSUPPORTED));
    }

    @Test
    void aJsonFeedAndAnAtomFeedAreToldFromOtherJsonAndXml() {
        String words = "kata ".repeat(40);
        assertThat(Pieces.article(
                                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"T\","
                                        + "\"content_text\":\"" + TEXT + " " + words + "\"}]}")
                        .title())
                .contains("T");
        assertThat(Pieces.article(
                                "<?xml version='1.0'?><!-- <html> --><feed xmlns='http://www.w3.org/2005/Atom'><entry>"
                                        + "<id>1</id><title>Atom</title><content type='html'>&lt;p&gt;" + TEXT + words
                                        + "&lt;/p&gt;</content></entry></feed>")
                        .title())
                .contains("Atom");
    }

    /** Pages by address, fetched without a network. */
    private record Site(Map<String, String> pages) {

        List<Reading> read(String address) {
            List<Reading> out = new ArrayList<>();
            ArticleReader.load().read(new Page(this, URI.create(address)), out::add);
            return out;
        }
    }

    private record Page(Site site, URI address) implements Input {

        @Override
        public String where() {
            return address.toString();
        }

        @Override
        public String name() {
            return address.toString();
        }

        @Override
        public Content open(Limits limits) throws IOException, ReadingException {
            String page = site.pages().get(address.toString());
            if (page == null) {
                throw new ReadingException(Reason.UNREACHABLE, "the server answers 404");
            }
            return new Content(
                    new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
                    Optional.empty(),
                    Optional.of(address.toString()));
        }

        @Override
        public Optional<Input> neighbour(URI other) {
            return Optional.of(new Page(site, other));
        }
    }
}
