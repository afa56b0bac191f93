package org.babad.reading.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.babad.model.Published.Origin;
import org.babad.reading.Pieces;
import org.babad.reading.published.DateReader;
import org.babad.reading.result.Reading;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/**
 * No bytes break the reader of feeds: they are items with absolute addresses, or a reason. Without {@code JAZZER_FUZZ=1} in the
 * environment the inputs that were found before are run, with it new ones are looked for.
 */
class FeedFuzzTest {

    private static final FeedReader READER = FeedReader.load();
    private static final FeedDate DATES = new FeedDate(DateReader.load());

    /** What a watch gets. */
    @FuzzTest(maxDuration = "3m")
    void feeds(byte[] bytes) {
        try {
            READER.read(bytes, Optional.of(URI.create("https://kabar.example/rss")))
                    .items()
                    .forEach(FeedFuzzTest::check);
        } catch (ReadingException e) {
            assertThat(e.reason()).isNotEqualTo(Reason.INTERNAL);
        }
    }

    /** What {@code babad read} makes of an item's fields. */
    @FuzzTest(maxDuration = "3m")
    void items(byte[] bytes) {
        String item = new String(bytes, StandardCharsets.UTF_8);
        for (Reading reading : Pieces.read("<rss><channel><item>" + item + "</item></channel></rss>")) {
            if (reading instanceof Reading.Failed failed) {
                assertThat(failed.reason()).as(failed.line()).isNotEqualTo(Reason.INTERNAL);
            }
        }
    }

    @FuzzTest(maxDuration = "3m")
    void dates(FuzzedDataProvider data) {
        DATES.read(data.consumeRemainingAsString())
                .ifPresent(p -> assertThat(p.origin()).isEqualTo(Origin.GIVEN));
    }

    private static void check(FeedItem item) {
        assertThat(item.id()).isNotBlank();
        item.link().ifPresent(link -> assertThat(link.getScheme()).isIn("http", "https"));
        item.text().ifPresent(text -> assertThat(text).isNotBlank());
    }
}
