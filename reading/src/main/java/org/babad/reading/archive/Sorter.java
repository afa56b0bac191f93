package org.babad.reading.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.babad.reading.input.Facts;
import org.babad.reading.input.Kind;
import org.babad.reading.input.Piece;
import org.babad.reading.input.Unpacker;
import org.babad.reading.result.Reading;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;
import org.babad.reading.result.RecordFate;

/** Gives the pages of one archive to its reader and counts what becomes of each record. Used by one thread. */
final class Sorter {

    private static final int LOOKED_AT = 1 << 12;

    private final Unpacker.Source source;
    private final Consumer<Piece> out;
    private final Payloads payloads = new Payloads();
    private final Map<RecordFate, Long> counts = new EnumMap<>(RecordFate.class);

    Sorter(Unpacker.Source source, Consumer<Piece> out) {
        this.source = source;
        this.out = out;
    }

    /** Goes through the whole archive, then tells the counts. */
    void sort() throws IOException {
        Records records =
                new Records(Blocks.of(source.content().bytes(), source.limits()), source.limits(), this::damaged);
        try {
            for (Optional<Entry> next = records.next(); next.isPresent(); next = records.next()) {
                sort(next.get());
            }
        } finally {
            out.accept(new Piece.Counted(new Reading.Census(source.input().where(), counts)));
        }
    }

    private void sort(Entry entry) {
        try {
            count(fate(entry));
        } catch (ReadingException e) {
            damaged(entry.place(), new Damage(e.reason(), String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            damaged(entry.place(), new Damage(Reason.INTERNAL, "the archive reader broke on it (" + e + ")"));
        }
    }

    private RecordFate fate(Entry entry) throws ReadingException {
        if (entry.type().equals("revisit")) {
            return RecordFate.REVISIT;
        }
        if (!entry.type().equals("response") || !isHttp(entry)) {
            return RecordFate.NO_RESPONSE;
        }
        Answer answer = Answer.of(entry.block());
        if (answer.status() / 100 != 2) {
            return RecordFate.NOT_FOUND;
        }
        if (!answer.saysPage()) {
            return RecordFate.OTHER_MEDIA;
        }
        if (!entry.whole()) {
            throw new ReadingException(
                    Reason.TOO_LARGE, "over " + source.limits().size());
        }
        if (entry.isCut()) {
            throw new ReadingException(Reason.TRUNCATED, "a page that the crawler did not keep whole");
        }
        Optional<byte[]> body = answer.body(source.limits());
        return body.isEmpty() ? RecordFate.UNKNOWN_ENCODING : page(entry, answer, body.get());
    }

    private static boolean isHttp(Entry entry) {
        Optional<String> type = entry.headers().first("Content-Type");
        return type.isPresent()
                ? type.get().regionMatches(true, 0, "application/http", 0, 16)
                : entry.target()
                        .filter(uri -> uri.regionMatches(true, 0, "http", 0, 4))
                        .isPresent();
    }

    private RecordFate page(Entry entry, Answer answer, byte[] body) {
        if (!isPage(body)) {
            return RecordFate.OTHER_MEDIA;
        }
        if (payloads.isKnown(body)) {
            return RecordFate.DUPLICATE;
        }
        String name = entry.target().orElse(source.input().name() + "#" + entry.number());
        out.accept(new Piece.Raw(
                source.input().where() + " " + entry.place(),
                name,
                Kind.PAGE,
                body,
                answer.charset(),
                entry.target(),
                Facts.retrieved(entry.date())));
        return RecordFate.PAGE;
    }

    /** Feeds, JSON and pictures are sent as pages too. */
    private static boolean isPage(byte[] body) {
        try {
            return Kind.of(Arrays.copyOf(body, Math.min(body.length, LOOKED_AT))) == Kind.PAGE;
        } catch (ReadingException e) {
            return false;
        }
    }

    private void damaged(String place, Damage damage) {
        count(RecordFate.DAMAGED);
        out.accept(new Piece.Lost(
                new Reading.Failed(source.input().where() + " " + place, damage.reason(), damage.message())));
    }

    private void count(RecordFate fate) {
        counts.merge(fate, 1L, Long::sum);
    }
}
