package org.babad.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.babad.reading.archive.Warcs.gzip;
import static org.babad.reading.archive.Warcs.join;
import static org.babad.reading.archive.Warcs.record;
import static org.babad.reading.archive.Warcs.response;
import static org.babad.reading.archive.Warcs.uri;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.babad.model.Article;
import org.babad.reading.Pieces;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;

/**
 * No bytes in an archive break its reader or cost the records beside them. Without {@code JAZZER_FUZZ=1} in the environment the
 * inputs that were found before are run, with it new ones are looked for.
 */
class ArchiveFuzzTest {

    /** Whatever follows a sound record: that one is read, and every record is in the counts. */
    @FuzzTest(maxDuration = "3m")
    void archives(byte[] bytes) {
        List<Reading> readings = Pieces.read(join(response(1), bytes));
        check(readings);
        assertThat(ids(readings)).contains(uri(1));
    }

    /** Whatever a gzip member holds: those around it are read. */
    @FuzzTest(maxDuration = "3m")
    void members(byte[] bytes) {
        List<Reading> readings = Pieces.read(join(gzip(response(1)), gzip(bytes), gzip(response(3))));
        check(readings);
        assertThat(ids(readings)).contains(uri(1), uri(3));
    }

    /** Whatever a server answered, where the record's length is right: the records around it are read. */
    @FuzzTest(maxDuration = "3m")
    void answers(byte[] block) {
        List<Reading> readings = Pieces.read(join(response(1), record("response", uri(2), block), response(3)));
        check(readings);
        assertThat(ids(readings)).contains(uri(1), uri(3));
    }

    private static List<String> ids(List<Reading> readings) {
        return WarcTest.articles(readings).stream().map(Article::id).toList();
    }

    private static void check(List<Reading> readings) {
        assertThat(WarcTest.failures(readings))
                .extracting(Reading.Failed::reason)
                .doesNotContain(Reason.INTERNAL);
        assertThat(readings.get(readings.size() - 1)).isInstanceOf(Reading.Census.class);
    }
}
