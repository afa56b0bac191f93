package org.babad.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.babad.reading.archive.Warcs.bytes;
import static org.babad.reading.archive.Warcs.gzip;
import static org.babad.reading.archive.Warcs.html;
import static org.babad.reading.archive.Warcs.http;
import static org.babad.reading.archive.Warcs.join;
import static org.babad.reading.archive.Warcs.page;
import static org.babad.reading.archive.Warcs.record;
import static org.babad.reading.archive.Warcs.response;
import static org.babad.reading.archive.Warcs.uri;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.babad.model.Article;
import org.babad.reading.Pieces;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;
import org.babad.reading.result.RecordFate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WarcTest {

    private static final byte[] INFO = record("warcinfo", "info", bytes("software: x\r\n"));

    @Test
    void plainOneGzipAndAGzipARecordAreReadAlike() {
        byte[] plain = join(INFO, response(1), response(2));
        byte[] members = join(gzip(INFO), gzip(response(1)), gzip(response(2)));
        for (byte[] warc : List.of(plain, gzip(plain), members, gzip(members))) {
            List<Reading> readings = Pieces.read(warc);
            assertThat(articles(readings)).extracting(Article::id).containsExactly(uri(1), uri(2));
            assertThat(failures(readings)).isEmpty();
            assertThat(census(readings)).isEqualTo(Map.of(RecordFate.PAGE, 2L, RecordFate.NO_RESPONSE, 1L));
        }
    }

    @Test
    void theRecordTellsAddressAndTimeOfFetchingNotOfPublication() {
        Article article = articles(Pieces.read(response(7))).get(0);
        assertThat(article.url()).contains(uri(7));
        assertThat(article.title()).contains("Jembatan 7");
        assertThat(article.text()).startsWith("Warga desa nomor 7");
        assertThat(article.retrieved()).contains(Instant.parse("2024-05-04T10:11:12Z"));
        assertThat(article.published()).isEmpty();
    }

    @Test
    void whatIsNoPageOfItsOwnIsCounted() {
        byte[] warc = join(
                INFO,
                record("request", uri(1), bytes("GET / HTTP/1.1\r\n\r\n")),
                response(1),
                record("revisit", uri(1), bytes("HTTP/1.1 200 OK\r\n\r\n")),
                record("response", uri(2), html(1)),
                record("response", uri(3), bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>")),
                record("response", uri(4), bytes("HTTP/1.1 301 Moved\r\nLocation: /x\r\n\r\n")),
                record("response", uri(5), http("Content-Type: image/png\r\n", new byte[] {1, 2, 3})),
                record(
                        "response",
                        "https://a.example/robots.txt",
                        http("Content-Type: text/plain\r\n", bytes("Disallow: /"))),
                record(
                        "response",
                        uri(6),
                        http("Content-Type: text/html\r\n", bytes("<rss><channel></channel></rss>"))),
                record("response", uri(7), http("Content-Type: text/html\r\nContent-Encoding: br\r\n", noise(900))));
        List<Reading> readings = Pieces.read(warc);
        assertThat(articles(readings)).hasSize(1);
        assertThat(failures(readings)).isEmpty();
        assertThat(census(readings))
                .isEqualTo(Map.of(
                        RecordFate.NO_RESPONSE, 2L,
                        RecordFate.PAGE, 1L,
                        RecordFate.REVISIT, 1L,
                        RecordFate.DUPLICATE, 1L,
                        RecordFate.NOT_FOUND, 2L,
                        RecordFate.OTHER_MEDIA, 3L,
                        RecordFate.UNKNOWN_ENCODING, 1L));
        Reading.Census census = (Reading.Census) readings.get(readings.size() - 1);
        assertThat(census.summary()).startsWith("of 11 records: 1 pages read, 1 revisits, 1 duplicates");
    }

    @Test
    void bodiesAreDecodedAsTheyLie() {
        byte[] chunked = join(bytes("10\r\n"), Arrays.copyOf(bytes(page(1)), 16), bytes("\r\n"));
        byte[] rest = Arrays.copyOfRange(bytes(page(1)), 16, bytes(page(1)).length);
        chunked = join(chunked, bytes(Integer.toHexString(rest.length) + "\r\n"), rest, bytes("\r\n0\r\n\r\n"));
        String type = "Content-Type: text/html\r\n";
        List<byte[]> blocks = List.of(
                http(type + "Transfer-Encoding: chunked\r\n", chunked),
                http(type + "Transfer-Encoding: chunked\r\n", bytes(page(2))),
                http(type + "Content-Encoding: gzip\r\n", gzip(bytes(page(3)))),
                http(type + "Content-Encoding: gzip\r\nContent-Length: 90\r\n", bytes(page(4))),
                http(type + "Content-Encoding: br\r\n", bytes(page(5))),
                http("", bytes(page(6))));
        for (int i = 0; i < blocks.size(); i++) {
            List<Reading> readings = Pieces.read(record("response", uri(i), blocks.get(i)));
            assertThat(articles(readings).get(0).text())
                    .startsWith("Warga desa nomor " + (i + 1))
                    .endsWith("juga.");
        }
    }

    @Test
    void aTruncatedArchiveGivesWhatIsWhole() {
        byte[] plain = join(response(1), response(2));
        byte[] members = join(gzip(response(1)), gzip(response(2)));
        for (byte[] warc : List.of(plain, members, gzip(join(response(1), noiseRecord(), response(2))))) {
            List<Reading> readings = Pieces.read(Arrays.copyOf(warc, warc.length - 60));
            assertThat(articles(readings)).extracting(Article::id).containsExactly(uri(1));
            assertThat(failures(readings)).extracting(Reading.Failed::reason).containsExactly(Reason.TRUNCATED);
            assertThat(census(readings)).containsEntry(RecordFate.DAMAGED, 1L);
        }
    }

    @Test
    void aWrongLengthCostsItsRecordOnly() {
        for (int wrong : List.of(-100, -1, 100, 5000, 50_000_000)) {
            byte[] block = html(2);
            byte[] warc = join(
                    response(1),
                    record("response", uri(2), block, block.length + (long) wrong),
                    response(3),
                    response(4));
            List<Reading> readings = Pieces.read(warc);
            assertThat(articles(readings))
                    .as("wrong by " + wrong)
                    .extracting(Article::id)
                    .containsExactly(uri(1), uri(3), uri(4));
            assertThat(failures(readings)).as("wrong by " + wrong).hasSize(1);
            assertThat(failures(readings).get(0).line()).contains("record 2 (" + uri(2) + ")", "length");
        }
    }

    @Test
    void garbageBetweenRecordsIsTold() {
        byte[] garbage = bytes("\0\1 tidak ada apa-apa di sini WARC/9 \r\n\r\n");
        List<Reading> plain = Pieces.read(join(response(1), garbage, response(2)));
        List<Reading> zipped = Pieces.read(join(gzip(response(1)), garbage, gzip(response(2))));
        for (List<Reading> readings : List.of(plain, zipped)) {
            assertThat(articles(readings)).extracting(Article::id).containsExactly(uri(1), uri(2));
            assertThat(failures(readings)).extracting(Reading.Failed::reason).containsExactly(Reason.DAMAGED);
        }
    }

    @Test
    void aDamagedGzipMemberCostsItself() {
        byte[] second = gzip(response(2));
        for (int at = 12; at < second.length - 4; at += 7) {
            byte[] broken = second.clone();
            broken[at] ^= 0x55;
            List<Reading> readings = Pieces.read(join(gzip(response(1)), broken, gzip(response(3))));
            assertThat(articles(readings))
                    .as("broken at " + at)
                    .extracting(Article::id)
                    .containsExactly(uri(1), uri(3));
            assertThat(failures(readings)).as("broken at " + at).isNotEmpty();
        }
    }

    @Test
    void headersThatCannotBeReadAreTold() {
        byte[] bad = bytes("WARC/1.0\r\nWARC-Type response\r\nContent-Length: x\r\n\r\nabc\r\n\r\n");
        List<Reading> readings = Pieces.read(join(response(1), bad, response(2)));
        assertThat(articles(readings)).hasSize(2);
        assertThat(failures(readings)).hasSize(1);
        byte[] noHttp = record("response", uri(3), bytes("bukan http"));
        assertThat(failures(Pieces.read(noHttp)).get(0).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void largeRecordsAndBombsArePassedOver() {
        byte[] large = noise(11_000_000);
        byte[] film = record("response", uri(2), http("Content-Type: video/mp4\r\n", large));
        byte[] page = record("response", uri(3), http("Content-Type: text/html\r\n", large));
        byte[] bomb = gzip(record("response", uri(4), http("Content-Type: text/html\r\n", new byte[60_000_000])));
        byte[] inner = record("response", uri(5), http("Content-Type: text/html\r\n", gzip(new byte[60_000_000])));
        List<Reading> readings = Pieces.read(join(gzip(film), gzip(page), bomb, gzip(inner), gzip(response(9))));
        assertThat(articles(readings)).extracting(Article::id).containsExactly(uri(9));
        assertThat(failures(readings))
                .extracting(Reading.Failed::reason)
                .containsOnly(Reason.TOO_LARGE)
                .hasSize(3);
        assertThat(census(readings)).containsEntry(RecordFate.OTHER_MEDIA, 1L);
    }

    @Test
    void aPageThatTheCrawlerCutIsNotTakenForWhole() {
        String cut = new String(response(1), java.nio.charset.StandardCharsets.UTF_8)
                .replace("WARC-Date", "WARC-Truncated: length\r\nWARC-Date");
        assertThat(failures(Pieces.read(bytes(cut))).get(0).reason()).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void damagedArchivesNeverBreakTheReader() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            Random random = new Random(5);
            byte[] warc = join(INFO, response(1), response(2), response(3));
            byte[] zipped = join(gzip(INFO), gzip(response(1)), gzip(response(2)));
            for (int round = 0; round < 1000; round++) {
                byte[] damaged = (round % 2 == 0 ? warc : zipped).clone();
                for (int i = random.nextInt(12); i >= 0; i--) {
                    damaged[20 + random.nextInt(damaged.length - 20)] = (byte) random.nextInt();
                }
                for (Reading.Failed failed : failures(Pieces.read(damaged))) {
                    assertThat(failed.reason())
                            .as("round " + round + ": " + failed)
                            .isNotEqualTo(Reason.INTERNAL);
                }
            }
        });
    }

    private static byte[] noiseRecord() {
        return record("resource", "x", noise(100_000));
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(3).nextBytes(noise);
        return noise;
    }

    static List<Article> articles(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).article())
                .toList();
    }

    static List<Reading.Failed> failures(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Failed.class::isInstance)
                .map(Reading.Failed.class::cast)
                .toList();
    }

    private static Map<RecordFate, Long> census(List<Reading> readings) {
        return ((Reading.Census) readings.get(readings.size() - 1)).counts();
    }
}
