package org.babad.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.babad.model.Published.Origin;
import org.babad.reading.ArticleReader;
import org.babad.reading.Pieces;
import org.babad.reading.input.Kind;
import org.babad.reading.input.Piece;
import org.babad.reading.published.DateReader;
import org.babad.reading.published.MachineDate;
import org.babad.reading.published.Stamp;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;

/**
 * No bytes break the readers: whatever comes is an article or a failure with a reason, never {@link Reason#INTERNAL}. Without
 * {@code JAZZER_FUZZ=1} in the environment the inputs that were found before are run, with it new ones are looked for.
 */
class ReaderFuzzTest {

    private static final ArticleReader READER = ArticleReader.load();
    private static final DateReader DATES = DateReader.load();
    private static final MachineDate MACHINE = new MachineDate(DATES);

    @FuzzTest(maxDuration = "3m")
    void pages(byte[] bytes) {
        check(READER.read(piece(Kind.PAGE, bytes)));
    }

    @FuzzTest(maxDuration = "3m")
    void texts(byte[] bytes) {
        Reading reading = READER.read(piece(Kind.TEXT, bytes));
        check(reading);
        if (reading instanceof Reading.Read read) {
            read.article().furniture().forEach(span -> span.cut(read.article().text()));
        }
    }

    @FuzzTest(maxDuration = "3m")
    void inputs(byte[] bytes) {
        List<Reading> readings = Pieces.read(bytes);
        assertThat(readings).isNotNull();
        readings.forEach(ReaderFuzzTest::check);
    }

    @FuzzTest(maxDuration = "3m")
    void dates(FuzzedDataProvider data) {
        String line = data.consumeRemainingAsString();
        Optional<Stamp> stamp = DATES.find(line);
        stamp.ifPresent(s -> {
            assertThat(s.span().cut(line)).isNotEmpty();
            assertThat(s.published(Origin.VISIBLE_LINE).day()).isEqualTo(s.day());
        });
        assertThat(DATES.foreignWords(line)).isNotNegative();
        MACHINE.read(line, Origin.META).ifPresent(p -> assertThat(p.origin()).isEqualTo(Origin.META));
        MACHINE.ofAddress(line).ifPresent(p -> assertThat(p.day().getYear()).isBetween(1990, 2100));
    }

    private static Piece.Raw piece(Kind kind, byte[] bytes) {
        return new Piece.Raw("fuzz", "fuzz", kind, bytes, Optional.empty(), Optional.empty());
    }

    private static void check(Reading reading) {
        if (reading instanceof Reading.Failed failed) {
            assertThat(failed.reason()).as(failed.line()).isNotEqualTo(Reason.INTERNAL);
        } else if (reading instanceof Reading.Read read) {
            assertThat(read.article().text()).isNotBlank();
            assertThat(read.article().text().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        }
    }
}
