package org.babad.reading.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.BiConsumer;
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

    /** How deep containers may lie in or point to each other: a sitemap index, its sitemaps, their pages. */
    private static final int DEEPEST = 2;

    private final Limits limits;
    private final Map<Kind, Unpacker> unpackers;

    /** A splitter that keeps to the limits and leaves containers to the unpacker of their kind. */
    public Splitter(Limits limits, Map<Kind, Unpacker> unpackers) {
        this.limits = limits;
        this.unpackers = Map.copyOf(unpackers);
    }

    /** Opens the input and gives its pieces to {@code out} as it goes; what {@code out} throws passes through. */
    public void split(Input input, Consumer<Piece> out) {
        split(input, 0, out);
    }

    private void split(Input input, int depth, Consumer<Piece> out) {
        try (Content content = input.open(limits)) {
            split(input, content, depth, out);
        } catch (ReadingException e) {
            out.accept(new Piece.Lost(e.at(input.where())));
        } catch (IOException e) {
            out.accept(new Piece.Lost(new Reading.Failed(input.where(), reason(e), describe(e))));
        }
    }

    private void split(Input input, Content content, int depth, Consumer<Piece> out)
            throws IOException, ReadingException {
        InputStream raw = Bytes.peekable(content.bytes());
        if (Kind.isWarc(Bytes.start(raw))) {
            unpack(Kind.WARC, input, content.with(Bytes.withoutOuter(raw, limits)), depth, out);
            return;
        }
        InputStream bytes = Bytes.unzipped(raw, limits);
        byte[] first = peek(bytes);
        Kind kind = Kind.of(first);
        switch (kind) {
            case WARC, ZIP, FEED -> unpack(kind, input, content.with(bytes), depth, out);
            case JSON, JSON_ARRAY -> new JsonSplitter(input, limits, out).split(narrow(bytes, first), kind);
            case PAGE, TEXT -> out.accept(new Piece.Raw(
                    input.where(), input.name(), kind, whole(bytes), content.charset(), content.address()));
        }
    }

    private void unpack(Kind kind, Input input, Content content, int depth, Consumer<Piece> out)
            throws IOException, ReadingException {
        Unpacker unpacker = unpackers.get(kind);
        if (unpacker == null || depth > DEEPEST) {
            throw new ReadingException(
                    Reason.UNSUPPORTED,
                    unpacker == null ? "a container of articles" : "feeds that lead to feeds for ever");
        }
        BiConsumer<Input, Facts> follow = (next, facts) ->
                split(next, depth + 1, piece -> out.accept(piece instanceof Piece.Raw r ? r.with(facts) : piece));
        unpacker.unpack(new Unpacker.Source(input, content, limits, follow), out);
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
