package org.babad.reading.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.babad.reading.result.Reading;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/**
 * Splits inputs into pieces, in their order, within {@link Limits}: memory is bounded by the largest piece, whatever the
 * size of the input. What is wrong with an input becomes a {@link Piece.Lost}. Immutable and thread-safe.
 */
public final class Splitter {

    private static final int PEEK = 1 << 15;

    private final Limits limits;

    /** A splitter that keeps to the limits. */
    public Splitter(Limits limits) {
        this.limits = limits;
    }

    /** Opens the input and gives its pieces to {@code out} as it goes; what {@code out} throws passes through. */
    public void split(Input input, Consumer<Piece> out) {
        try (Content content = input.open(limits)) {
            split(input, content, out);
        } catch (ReadingException e) {
            out.accept(new Piece.Lost(e.at(input.where())));
        } catch (IOException e) {
            out.accept(new Piece.Lost(new Reading.Failed(input.where(), reason(e), describe(e))));
        }
    }

    private void split(Input input, Content content, Consumer<Piece> out) throws IOException, ReadingException {
        InputStream bytes = Bytes.unzipped(content.bytes(), limits);
        byte[] first = peek(bytes);
        Kind kind = Kind.of(first);
        switch (kind) {
            case JSON, JSON_ARRAY -> new JsonSplitter(input, limits, out).split(narrow(bytes, first), kind);
            case PAGE, TEXT -> out.accept(new Piece.Raw(
                    input.where(), input.name(), kind, whole(bytes), content.charset(), content.address()));
        }
    }

    private InputStream narrow(InputStream bytes, byte[] first) throws IOException, ReadingException {
        var wide = Charsets.wide(first);
        return wide.isEmpty() ? bytes : new ByteArrayInputStream(Charsets.toUtf8(whole(bytes), wide.get()));
    }

    private byte[] whole(InputStream bytes) throws IOException, ReadingException {
        byte[] whole = bytes.readNBytes(limits.bytes() + 1);
        if (whole.length > limits.bytes()) {
            throw new ReadingException(Reason.TOO_LARGE, "over " + limits.size());
        }
        return whole;
    }

    private static byte[] peek(InputStream bytes) throws IOException {
        bytes.mark(PEEK);
        byte[] first = bytes.readNBytes(PEEK);
        bytes.reset();
        return first;
    }

    private static Reason reason(IOException e) {
        if (e instanceof Bytes.GzipBombException) {
            return Reason.TOO_LARGE;
        }
        return e instanceof EOFException || e instanceof ZipException ? Reason.TRUNCATED : Reason.UNREADABLE;
    }

    private static String describe(IOException e) {
        return e instanceof EOFException ? "ends in the middle of its gzip stream" : Bytes.describe(e);
    }
}
