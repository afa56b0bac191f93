package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.babad.model.json.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private final Path folder;

    ReadCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void articlesComeAsJsonLinesInTheOrderOfTheInputs() {
        String lines = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\": \"a" + i + "\", \"text\": \"Kota ke-" + i + " sepi.\"}")
                .collect(Collectors.joining("\n"));
        Run run = Run.withInput(lines, "read", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(line -> ArticleJson.read(line, "?").id()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Kota itu sepi.");
        Files.writeString(folder.resolve("b.txt"), "");
        Run run = Run.of("read", folder.toString(), folder + "/none");
        assertThat(run.code()).isEqualTo(ExitCodes.SOME_FAILED);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(l -> l.contains("b.txt: empty"))
                .anyMatch(l -> l.contains("none"));
    }

    @Test
    void pagesOfOneArticleAreJoinedAndTheSummaryTellsIt() throws IOException {
        String first = page(1, "<link rel=next href='https://kabar.example/pos?page=2'>");
        String second = page(2, "<link rel=prev href='https://kabar.example/pos'>");
        Files.writeString(folder.resolve("p1.html"), first);
        Files.writeString(folder.resolve("p2.html"), second);
        Run run = Run.of("read", folder + "/p2.html", folder + "/p1.html");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("2 pages joined into 1 article");
        assertThat(run.out().lines()).singleElement().satisfies(line -> assertThat(
                        ArticleJson.read(line, "?").text().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Pada hari ke-1"));
    }

    private static String page(int number, String head) {
        return "<html><head><title>Pos Utara Dikosongkan</title><link rel=canonical href='https://kabar.example/pos'>"
                + head
                + "</head><body><h1>Pos Utara Dikosongkan</h1><p>Pada hari ke-" + number
                + " itu pasukan penjaga meninggalkan pos utara dengan empat belas truk putih, kata seorang saksi"
                + " mata di tepi jalan.</p></body></html>";
    }

    @Test
    void aDamagedArchiveIsToldAndCountedAndItsSoundRecordsAreRead() throws IOException {
        String sound = record(1, 0) + record(2, 90) + record(3, 0);
        Path archive = folder.resolve("kabar.warc");
        Files.writeString(archive, sound + record(4, 0).substring(0, 400));
        Run run = Run.of("read", archive.toString());
        assertThat(run.code()).isEqualTo(ExitCodes.SOME_FAILED);
        assertThat(run.out().lines().map(line -> ArticleJson.read(line, "?").id()))
                .containsExactly("https://kabar.example/1", "https://kabar.example/3");
        assertThat(run.err())
                .contains("record 2 (https://kabar.example/2): a record whose length is not the")
                .contains("record 4 (https://kabar.example/4): the archive ends in the middle of the record")
                .contains("of 4 records: 2 pages read, 2 damaged or too large");
    }

    /** A record with a page whose length is told wrong by so many bytes. */
    private static String record(int number, int wrong) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                + page(number, "").replace("/pos'", "/" + number + "'");
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kabar.example/" + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + (block.length() + wrong)
                + "\r\n\r\n" + block + "\r\n\r\n";
    }

    @Test
    void nothingReadIsAFailure() {
        assertThat(Run.of("read", folder + "/none").code()).isEqualTo(ExitCodes.FAILED);
    }

    @Test
    void aFileIsThereWhenItIsWhole() throws IOException {
        Path out = folder.resolve("out.jsonl");
        assertThat(Run.withInput("Kota itu sepi.", "read", "-", "--out", out.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(out)).contains("Kota itu sepi.").endsWith("\n");
        Run unwritable = Run.withInput("Kota itu sepi.", "read", "-", "--out", folder + "/no/out.jsonl");
        assertThat(unwritable.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(unwritable.err()).contains("cannot write", "no/out.jsonl");
    }
}
