package org.babad.reading.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.babad.model.Published;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final FeedReader READER = FeedReader.load();
    private static final Optional<URI> BASE = Optional.of(URI.create("https://kabar.example/rss/terkini.xml"));

    private static final String LONG =
            "<p>" + "Warga desa di tepi sungai kembali menyeberang setelah jembatan diperbaiki. ".repeat(14) + "</p>";

    @Test
    void rss2WithFullText() throws ReadingException {
        Feed feed = read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Kabar Example - Terkini</title><link>https://kabar.example/</link><language>id-ID</language>
                <image><title>Logo</title><link>https://kabar.example/logo</link></image>
                <item><title>Jembatan &amp;amp; jalan dibuka</title><link>/berita/1?a=1&amp;b=2</link>
                <guid isPermaLink="false">kabar-1</guid><pubDate>Tue, 07 Jan 2025 00:30:00 +0700</pubDate>
                <dc:creator><![CDATA[Sri Lestari]]></dc:creator>
                <description>Ringkas saja.</description><c:encoded><![CDATA[%s]]></c:encoded></item>
                <item><title>Hanya ringkasan</title><guid>https://kabar.example/berita/2</guid>
                <author>redaksi@kabar.example (Budi Santoso)</author><description>Pendek.</description></item>
                <item></item>
                </channel></rss>"""
                        .formatted(LONG));
        assertThat(feed.title()).contains("Kabar Example - Terkini");
        assertThat(feed.language()).contains("id");
        assertThat(feed.cut()).isFalse();
        assertThat(feed.items()).hasSize(2);
        FeedItem full = feed.items().get(0);
        assertThat(full.id()).isEqualTo("kabar-1");
        assertThat(full.link()).contains(URI.create("https://kabar.example/berita/1?a=1&b=2"));
        assertThat(full.title()).contains("Jembatan & jalan dibuka");
        assertThat(full.author()).contains("Sri Lestari");
        assertThat(full.publisher()).contains("Kabar Example");
        assertThat(full.text()).contains(LONG);
        assertThat(full.published().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 1, 7));
        assertThat(full.published().orElseThrow().instant()).contains(OffsetDateTime.parse("2025-01-07T00:30+07:00"));
        FeedItem summary = feed.items().get(1);
        assertThat(summary.id()).isEqualTo("https://kabar.example/berita/2");
        assertThat(summary.link()).contains(URI.create("https://kabar.example/berita/2"));
        assertThat(summary.author()).contains("Budi Santoso");
        assertThat(summary.text()).isEmpty();
    }

    @Test
    void rss091WithItsDocumentType() throws ReadingException {
        Feed feed = read("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
                + " \"http://my.netscape.example/rss-0.91.dtd\"><rss version=\"0.91\"><channel><title>Lama</title>"
                + "<item><title>Berita &eacute;</title><link>https://lama.example/1</link></item></channel></rss>");
        assertThat(feed.items().get(0).title()).contains("Berita é");
    }

    @Test
    void rss1AndRss09KeepTheirItemsBesideTheChannel() throws ReadingException {
        Feed feed = read(
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://satu.example/"><title>Satu</title><link>https://satu.example/</link></channel>
                <item rdf:about="urn:satu:5"><title>Lima</title><link>https://satu.example/5</link>
                <dc:date>2024-03-02T23:10:00+09:00</dc:date></item></rdf:RDF>""");
        FeedItem item = feed.items().get(0);
        assertThat(item.id()).isEqualTo("urn:satu:5");
        assertThat(item.published().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(
                        read("<rdf:RDF xmlns:rdf='r' xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>N</title>"
                                        + "</channel><item><title>A</title><link>http://n.example/a</link></item></rdf:RDF>")
                                .items())
                .hasSize(1);
    }

    @Test
    void atomOfEveryContentType() throws ReadingException {
        Feed feed = read(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id" xml:base="https://atom.example/f/"><title type="html">Atom
                &lt;b&gt;Example&lt;/b&gt;</title><author><name>Redaksi</name></author>
                <entry><id>tag:1</id><title>Satu &lt;i&gt;</title><link rel="self" href="x"/><link href="satu.html"/>
                <updated>2024-05-05T01:00:00Z</updated><published>2024-05-04T23:59:00+08:00</published>
                <content type="html">%s</content></entry>
                <entry><id>tag:2</id><title type="html">Dua &lt;i&gt;miring&lt;/i&gt;</title><author><name>Ani</name></author>
                <updated>2024-05-05T01:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry>
                <entry><id>tag:3</id><title>Tiga</title><content>%s</content></entry>
                <entry><id>tag:4</id><title>Empat</title><content src="https://atom.example/4"/><summary>Pendek</summary></entry>
                </feed>"""
                        .formatted(
                                LONG.replace("<", "&lt;"),
                                LONG,
                                "Jalan ke kota < itu dibuka lagi hari ini. ".repeat(10)));
        assertThat(feed.title()).contains("Atom Example");
        FeedItem first = feed.items().get(0);
        assertThat(first.link()).contains(URI.create("https://atom.example/f/satu.html"));
        assertThat(first.title()).contains("Satu <i>");
        assertThat(first.author()).contains("Redaksi");
        assertThat(first.published().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 5, 4));
        assertThat(first.text()).contains(LONG);
        FeedItem second = feed.items().get(1);
        assertThat(second.title()).contains("Dua miring");
        assertThat(second.author()).contains("Ani");
        assertThat(second.published().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 5, 5));
        assertThat(second.text().orElseThrow()).contains("<p>").contains("jembatan");
        assertThat(feed.items().get(2).text().orElseThrow()).startsWith("<p>Jalan ke kota &lt; itu");
        assertThat(feed.items().get(3).text()).isEmpty();
    }

    @Test
    void sitemapsNewsSitemapsAndIndexes() throws ReadingException {
        Feed news = read(
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://kabar.example/a</loc><lastmod>2025-01-01</lastmod></url>
                <url><loc>https://kabar.example/b</loc><n:news><n:publication><n:name>Kabar</n:name><n:language>id</n:language>
                </n:publication><n:publication_date>2025-02-03</n:publication_date><n:title>Dua pos direbut</n:title></n:news></url>
                <url><loc>ftp://kabar.example/c</loc></url></urlset>""");
        assertThat(news.items()).hasSize(2);
        assertThat(news.items().get(0).published()).isEmpty();
        FeedItem item = news.items().get(1);
        assertThat(item.publisher()).contains("Kabar");
        assertThat(item.language()).contains("id");
        assertThat(item.published().map(Published::day)).contains(LocalDate.of(2025, 2, 3));
        Feed index = read("<sitemapindex><sitemap><loc>https://kabar.example/1.xml</loc></sitemap></sitemapindex>");
        assertThat(index.sitemaps()).containsExactly(URI.create("https://kabar.example/1.xml"));
    }

    @Test
    void jsonFeed() throws ReadingException {
        Feed feed = read(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Json", "language": "id", "items": [
                 {"id": 7, "url": "/a", "title": "A", "date_published": "2024-05-04T23:59:00+08:00",
                  "authors": [{"name": "Ani"}], "content_html": "%s"},
                 {"id": "b", "content_text": "pendek", "title": "B"}]}"""
                        .formatted(LONG));
        assertThat(feed.items().get(0).id()).isEqualTo("7");
        assertThat(feed.items().get(0).link()).contains(URI.create("https://kabar.example/a"));
        assertThat(feed.items().get(0).text()).contains(LONG);
        assertThat(feed.items().get(1).text()).isEmpty();
        assertThatThrownBy(() -> read("{\"version\": ")).isInstanceOf(ReadingException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 07 Jan 2025 23:30:00 +0700 | 2025-01-07T23:30+07:00",
                "Mon, 7 Jan 2025 23:30 WIT | 2025-01-07T23:30+09:00",
                "07 Jan 2025 05:30:10 GMT | 2025-01-07T05:30:10Z",
                "Tue, 07 Jan 2025 05:30:10 EST | 2025-01-07T05:30:10-05:00",
                "Sel, 07 Agu 2025 05:30:00 WIB | 2025-08-07T05:30+07:00",
                "2025-01-07T05:30:00.123Z | 2025-01-07T05:30:00.123Z",
                "2025-01-07 05:30:00 +07:00 | 2025-01-07T05:30+07:00",
            })
    void datesKeepTheirZones(String given, String expected) throws ReadingException {
        assertThat(published(given).orElseThrow().instant()).contains(OffsetDateTime.parse(expected));
    }

    @Test
    void datesWithoutATimeAndNoDates() throws ReadingException {
        assertThat(published("2025-01-07").map(Published::day)).contains(LocalDate.of(2025, 1, 7));
        assertThat(published("kemarin")).isEmpty();
        assertThat(published("Thu, 01 Jan 1970 00:00:00 GMT")).isEmpty();
    }

    @Test
    void teasersAreNoFullText() throws ReadingException {
        String teaser = "Warga desa di tepi sungai kembali menyeberang. ".repeat(10);
        assertThat(text("<content:encoded>" + teaser + " […]</content:encoded>"))
                .isEmpty();
        assertThat(text("<content:encoded>&lt;img src='a.jpg'&gt; Foto</content:encoded>"))
                .isEmpty();
        assertThat(text("<description>" + teaser + "</description>")).isEmpty();
        assertThat(text("<description>" + teaser.repeat(2) + "</description>")).isPresent();
    }

    @Test
    void aFeedWithoutItsEndLosesOnlyTheItemThatWasCut() throws ReadingException {
        Feed feed = read("<rss><channel><title>T</title>"
                + "<item><title>Satu</title><link>https://a.example/1</link></item><item><title>Dua se");
        assertThat(feed.cut()).isTrue();
        assertThat(feed.items()).hasSize(1);
    }

    @Test
    void strayMarksAndEntitiesOfHtmlDoNotBreakAFeed() throws ReadingException {
        Feed feed = read("\ufeff\n  <rss><channel><title>A & B&nbsp;C</title><item><title>x < y & z</title>"
                + "<link>https://a.example/?a=1&b=2</link></item></channel></rss>");
        assertThat(feed.title()).contains("A & B C");
        assertThat(feed.items().get(0).link()).contains(URI.create("https://a.example/?a=1&b=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void charsets(String charset) throws ReadingException {
        String text = "<?xml version='1.0' encoding='" + charset + "'?><rss><channel><title>“Désa”</title>"
                + "<item><link>https://a.example/</link></item></channel></rss>";
        Feed feed = READER.read(text.getBytes(Charset.forName(charset)), BASE);
        assertThat(feed.title()).contains("“Désa”");
    }

    @Test
    void whatIsNoFeedIsRefused() {
        assertThat(refusal("<?xml version='1.0'?><svg></svg>").reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal("bukan xml sama sekali").reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal(" ").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void bombsAndForeignEntitiesAreRefused() {
        String bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><rss><channel><title>&b;</title></channel></rss>";
        assertThat(refusal(bomb)).hasMessageContaining("entities");
        String foreign = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><channel><title>&x;</title>"
                + "</channel></rss>";
        assertThat(refusal(foreign)).hasMessageContaining("entities");
    }

    @Test
    void deepAndWideFeedsEnd() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(read("<rss><channel>" + "<a>".repeat(200_000)).items()).isEmpty();
            assertThat(read("<rss><channel>" + "<item><title>a</title></item>".repeat(20_000))
                            .items())
                    .hasSize(19_999);
            assertThat(refusal("{\"items\":" + "[".repeat(200_000)).reason()).isEqualTo(Reason.DAMAGED);
        });
    }

    private static Feed read(String text) throws ReadingException {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), BASE);
    }

    private static Optional<Published> published(String date) throws ReadingException {
        return item("<pubDate>" + date + "</pubDate>").published();
    }

    private static Optional<String> text(String field) throws ReadingException {
        return item(field).text();
    }

    private static FeedItem item(String fields) throws ReadingException {
        return read("<rss><channel><item><guid>1</guid><title>A</title>" + fields + "</item></channel></rss>")
                .items()
                .get(0);
    }

    private static ReadingException refusal(String text) {
        return (ReadingException) Assertions.assertThrows(ReadingException.class, () -> read(text));
    }
}
