package org.babad.reading.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;

/**
 * Splits JSON into objects. Lines are split as lines, so that a broken one is lost alone; an array, and objects over several
 * lines, are split by their braces.
 */
final class JsonSplitter {

    private final Input input;
    private final Limits limits;
    private final Consumer<Piece> out;

    JsonSplitter(Input input, Limits limits, Consumer<Piece> out) {
        this.input = input;
        this.limits = limits;
        this.out = out;
    }

    void split(InputStream bytes, Kind kind) throws IOException {
        if (kind == Kind.JSON_ARRAY) {
            objects(bytes);
            return;
        }
        ByteLines lines = new ByteLines(bytes, limits.bytes());
        ByteLines.Line first = lines.next().orElseThrow();
        Optional<ByteLines.Line> second = lines.next();
        if (JsonObjects.isWhole(first.bytes())
                || second.filter(ByteLines.Line::startsObject).isPresent()) {
            lines(first, second, lines);
        } else {
            objects(new SequenceInputStream(start(first, second), bytes));
        }
    }

    private static InputStream start(ByteLines.Line first, Optional<ByteLines.Line> second) {
        InputStream start = new ByteArrayInputStream(first.bytes());
        return second.isEmpty()
                ? start
                : new SequenceInputStream(
                        start, new ByteArrayInputStream(second.get().withBreaks()));
    }

    private void lines(ByteLines.Line first, Optional<ByteLines.Line> second, ByteLines lines) throws IOException {
        if (second.isEmpty()) {
            line(first, input.name());
            return;
        }
        line(first, input.name() + "#" + first.number());
        for (Optional<ByteLines.Line> next = second; next.isPresent(); next = lines.next()) {
            line(next.get(), input.name() + "#" + next.get().number());
        }
    }

    private void line(ByteLines.Line line, String name) {
        String where = input.where() + " line " + line.number();
        if (line.tooLong()) {
            lose(where, Reason.TOO_LARGE, "a line over " + limits.size());
        } else {
            give(where, name, line.bytes());
        }
    }

    private void objects(InputStream bytes) throws IOException {
        JsonObjects objects = new JsonObjects(bytes, limits.bytes());
        Optional<byte[]> held = objects.next();
        for (int number = 1; held.isPresent(); number++) {
            Optional<byte[]> next = objects.next();
            boolean alone = number == 1 && next.isEmpty() && !objects.isBroken();
            String where = alone ? input.where() : input.where() + " object " + number;
            give(where, alone ? input.name() : input.name() + "#" + number, held.get());
            held = next;
        }
        objects.fault()
                .ifPresent(reason -> lose(
                        input.where(),
                        reason,
                        reason == Reason.TOO_LARGE
                                ? "a JSON object over " + limits.size()
                                : "ends in the middle of a JSON object"));
    }

    private void give(String where, String name, byte[] bytes) {
        out.accept(new Piece.Raw(where, name, Kind.JSON, bytes, Optional.empty(), Optional.empty()));
    }

    private void lose(String where, Reason reason, String message) {
        out.accept(new Piece.Lost(new Reading.Failed(where, reason, message)));
    }
}
