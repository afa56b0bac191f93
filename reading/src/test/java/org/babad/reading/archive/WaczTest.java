package org.babad.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.babad.reading.archive.Warcs.gzip;
import static org.babad.reading.archive.Warcs.join;
import static org.babad.reading.archive.Warcs.response;
import static org.babad.reading.archive.Warcs.uri;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.babad.model.Article;
import org.babad.reading.ArticleReader;
import org.babad.reading.Pieces;
import org.babad.reading.input.Inputs;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaczTest {

    private static final byte[] WARC = join(gzip(response(1)), gzip(response(2)));

    @Test
    void everyWarcInItIsReadFromAFileAndFromAStream(@TempDir Path folder) throws IOException {
        byte[] wacz = zip(Map.of("archive/a.warc.gz", WARC, "datapackage.json", Warcs.bytes("{}")));
        Path file = Files.write(folder.resolve("berita.wacz"), wacz);
        for (List<Reading> readings : List.of(read(file), Pieces.read(wacz))) {
            assertThat(WarcTest.articles(readings)).extracting(Article::id).containsExactly(uri(1), uri(2));
            assertThat(WarcTest.failures(readings)).isEmpty();
            assertThat(readings.get(2)).isInstanceOf(Reading.Census.class);
        }
        assertThat(read(file).get(0).where()).contains("berita.wacz!archive/a.warc.gz record 1");
    }

    @Test
    void aZipOfOtherThingsIsNotOpened() throws IOException {
        Reading.Failed failed = Pieces.failure(zip(Map.of("word/document.xml", Warcs.bytes("<w/>"))));
        assertThat(failed.reason()).isEqualTo(Reason.BINARY);
    }

    @Test
    void aWaczWithoutItsEndSaysSo(@TempDir Path folder) throws IOException {
        byte[] wacz = zip(Map.of("archive/a.warc.gz", WARC));
        Path file = Files.write(folder.resolve("berita.wacz"), Arrays.copyOf(wacz, wacz.length - 40));
        List<Reading> readings = read(file);
        assertThat(WarcTest.failures(readings))
                .extracting(Reading.Failed::reason)
                .containsExactly(Reason.TRUNCATED);
    }

    private static List<Reading> read(Path file) {
        List<Reading> out = new ArrayList<>();
        new Inputs(new ByteArrayInputStream(new byte[0]), "babad/test")
                .of(file.toString())
                .forEach(input -> ArticleReader.load().read(input, out::add));
        return out;
    }

    /** Entries as WACZ has them: not compressed again. */
    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(e.getKey());
                CRC32 crc = new CRC32();
                crc.update(e.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(e.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(e.getValue());
            }
        }
        return out.toByteArray();
    }
}
