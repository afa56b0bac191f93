package org.babad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no article gives one clear line, within bounded time and memory. */
class BadInputTest {

    private static final String PAGE =
            "<html><head><title>Jembatan dibuka</title></head><body><article><p>Warga desa di tepi sungai kembali"
                    + " menyeberang setelah jembatan yang rusak karena tembakan artileri selesai diperbaiki, kata"
                    + " kepala desa.</p></article></body></html>";

    @Test
    void emptyAndBlank() {
        assertThat(Pieces.failure(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(Pieces.failure(" \n\t\r\n ").reason()).isEqualTo(Reason.EMPTY);
        assertThat(Pieces.failure("{\"id\": \"a\", \"text\": \" \"}").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void binary() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        noise[0] = 'x';
        assertThat(Pieces.failure(noise).reason()).isEqualTo(Reason.BINARY);
        assertThat(Pieces.failure("%PDF-1.7 ...").reason()).isEqualTo(Reason.BINARY);
    }

    @Test
    void kindsThatAreNotReadSaySo() {
        assertThat(Pieces.failure("PK\3\4 and no more").reason()).isEqualTo(Reason.BINARY);
        assertThat(Pieces.failure("<?xml version=\"1.0\"?><svg/>").reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(Pieces.failure("<?xml version=\"1.0\"?><rss><channel/></rss>")
                        .reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void overTenMegabytes() {
        byte[] much = new byte[10_000_001];
        Arrays.fill(much, (byte) 'a');
        assertThat(Pieces.failure(much).line()).contains("memory", "10 MB", "split it");
    }

    @Test
    void gzipIsLookedThroughAndItsFaultsAreTold() throws IOException {
        byte[] zipped = gzip(PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(Pieces.article(zipped).title()).contains("Jembatan dibuka");
        assertThat(Pieces.article(gzip(zipped)).title()).contains("Jembatan dibuka");
        assertThat(Pieces.failure(Arrays.copyOf(zipped, zipped.length - 20)).reason())
                .isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void aGzipBombIsStopped() throws IOException {
        byte[] blank = new byte[100_000_000];
        Arrays.fill(blank, (byte) '\n');
        blank[0] = '{';
        assertThat(Pieces.failure(gzip(blank)).reason()).isIn(Reason.TOO_LARGE, Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "UTF-8"})
    void charsetsAreFoundWithoutADeclaration(String charset) {
        String text = "Warga “desa” kembali — kata kepala désa, hari itu juga, tanpa pengawalan tentara.";
        assertThat(Pieces.article(text.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
        String page = PAGE.replace("desa", "désa");
        assertThat(Pieces.article(page.getBytes(Charset.forName(charset))).text())
                .contains("Warga désa");
    }

    @Test
    void aByteOrderMarkIsDroppedAndALyingDeclarationIsNotBelieved() {
        assertThat(Pieces.article("\ufeffKota itu sepi.").text()).isEqualTo("Kota itu sepi.");
        String lying =
                PAGE.replace("<head>", "<head><meta charset=\"iso-8859-5\">").replace("desa", "désa");
        assertThat(Pieces.article(lying).text()).contains("Warga désa");
    }

    @Test
    void aFewNulsAreSpaces() {
        assertThat(Pieces.article("Kota itu sepi sekali pada malam yang dingin dan gelap itu\0.")
                        .text())
                .isEqualTo("Kota itu sepi sekali pada malam yang dingin dan gelap itu .");
    }

    @Test
    void pagesWithoutAnArticle() {
        assertThat(Pieces.failure("<html><body><script>" + "var a = 1;".repeat(1000) + "</script></body></html>")
                        .reason())
                .isEqualTo(Reason.NO_ARTICLE);
        assertThat(Pieces.failure(
                                "<html><body><ul>" + "<li><a href=/x>Berita satu</a></li>".repeat(50) + "</ul></body>")
                        .reason())
                .isEqualTo(Reason.NO_ARTICLE);
        assertThat(Pieces.failure("<html></html>").reason()).isEqualTo(Reason.NO_ARTICLE);
    }

    @Test
    void deepNestingEnds() {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            String divs = "<html><body>" + "<div>".repeat(100_000) + "<p>Teks.</p>" + "</div>".repeat(100_000);
            assertThat(Pieces.read(divs)).hasSize(1);
            String json = "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
            assertThat(Pieces.failure(json).reason()).isEqualTo(Reason.MALFORMED);
            String linked = PAGE.replace(
                    "</head>", "<script type='application/ld+json'>" + "{\"a\":".repeat(100_000) + "</script></head>");
            assertThat(Pieces.article(linked).title()).contains("Jembatan dibuka");
        });
    }

    @Test
    void damagedPagesNeverBreakTheReader() {
        Random random = new Random(42);
        byte[] page = PAGE.repeat(3).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 2000; round++) {
            byte[] damaged = Arrays.copyOf(page, 1 + random.nextInt(page.length));
            for (int i = random.nextInt(20); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) (random.nextInt(4) == 0 ? random.nextInt() : '<');
            }
            for (Reading reading : Pieces.read(damaged)) {
                if (reading instanceof Reading.Failed failed) {
                    assertThat(failed.reason()).as("round " + round).isNotEqualTo(Reason.INTERNAL);
                }
            }
        }
    }

    @Test
    void aPageOfFiftyMegabytesIsRefusedWithoutBeingParsed() {
        byte[] page = Arrays.copyOf(PAGE.getBytes(StandardCharsets.UTF_8), 50_000_000);
        Arrays.fill(page, PAGE.length(), page.length, (byte) ' ');
        assertThat(Pieces.failure(page).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aPageAtTheLimitIsReadInBoundedTime() {
        String paragraph =
                "<div><p>Kolom truk itu berhenti di tepi sungai, lalu warga keluar dari rumah, kata dia.</p></div>";
        String page = "<html><body>" + paragraph.repeat(9_900_000 / paragraph.length()) + "</body></html>";
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Pieces.read(page)).hasSize(1));
    }

    @Test
    void aGzipBombOfAPageIsStopped() throws IOException {
        byte[] bomb = Arrays.copyOf(PAGE.getBytes(StandardCharsets.UTF_8), 100_000_000);
        Arrays.fill(bomb, PAGE.length(), bomb.length, (byte) 'a');
        assertThat(Pieces.failure(gzip(bomb)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void nulsInsideAPageAreNoCharacters() {
        assertThat(Pieces.article(PAGE.replace("Warga desa", "War\0ga desa")).text())
                .contains("Warga desa");
    }

    @Test
    void aPageThatLiesOfUtf8IsReadAsWhatItIs() {
        String page = PAGE.replace("<head>", "<head><meta charset=\"utf-8\">").replace("desa", "désa");
        assertThat(Pieces.article(page.getBytes(Charset.forName("windows-1252")))
                        .text())
                .contains("Warga désa");
        assertThat(Pieces.article(page.getBytes(StandardCharsets.UTF_16LE)).text())
                .contains("Warga désa");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
