package org.babad.knowledge.gazetteer;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.babad.model.Coordinates;

/**
 * A file of places in memory: flat arrays, read in bulk, that are never changed. The form of the file is what
 * {@code PlaceFileWriter} (under {@code src/build}) writes: gzip over big-endian columns.
 *
 * <p>Keys are kept as sorted hashes; the top bits of a hash say about where it stands, and a short walk finds it.
 */
final class PlaceFile {
    static final int MAGIC = 0x42474131;
    /** Coordinates are kept in steps of a ten-thousandth of a degree, some eleven metres. */
    static final double STEPS = 10_000;

    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final byte[] kinds;
    private final byte[] countries;
    private final int[] admin1s;
    private final Strings names;
    private final Strings divisions;
    private final long[] keys;
    private final int[] starts;
    private final int[] postings;
    private final int[] firstWords;

    private PlaceFile(DataInputStream in) throws IOException {
        int places = in.readInt();
        ids = ints(in, places);
        latitudes = ints(in, places);
        longitudes = ints(in, places);
        populations = ints(in, places);
        kinds = in.readNBytes(places);
        countries = in.readNBytes(2 * places);
        admin1s = ints(in, places);
        names = Strings.read(in);
        divisions = Strings.read(in);
        int size = in.readInt();
        keys = longs(in, size);
        starts = ints(in, size + 1);
        postings = ints(in, starts[size]);
        firstWords = ints(in, in.readInt());
    }

    /** The file that is the resource {@code name} beside this class; throws {@link IllegalStateException} where it is broken. */
    static PlaceFile load(String name) {
        try (InputStream raw = PlaceFile.class.getResourceAsStream(name)) {
            if (raw == null) {
                throw new IllegalStateException("resource " + name + " beside " + PlaceFile.class.getName()
                        + " is missing: make it with knowledge/src/build/gazetteer.sh");
            }
            DataInputStream in = new DataInputStream(new GZIPInputStream(raw, 1 << 16));
            if (in.readInt() != MAGIC) {
                throw new IllegalStateException("resource " + name + " is no file of places of this version");
            }
            return new PlaceFile(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /** The places under a key, the most populous first. */
    List<GeoPlace> find(String key) {
        int at = Arrays.binarySearch(keys, KeyHash.of(key));
        return at < 0
                ? List.of()
                : IntStream.range(starts[at], starts[at + 1])
                        .mapToObj(i -> place(postings[i]))
                        .toList();
    }

    /** What the most populous place under a key is. */
    Optional<Kind> kind(String key) {
        int at = Arrays.binarySearch(keys, KeyHash.of(key));
        return at < 0 || starts[at] == starts[at + 1]
                ? Optional.empty()
                : Optional.of(Kind.of((char) kinds[postings[starts[at]]]));
    }

    /** Whether a key may begin with this word; no false no, hardly ever a false yes. */
    boolean mayStart(String firstWord) {
        return Arrays.binarySearch(firstWords, KeyHash.ofFirstWord(firstWord)) >= 0;
    }

    private GeoPlace place(int i) {
        String country = new String(countries, 2 * i, 2, StandardCharsets.US_ASCII);
        return new GeoPlace(
                ids[i],
                names.get(i),
                Optional.of(country),
                new Coordinates(latitudes[i] / STEPS, longitudes[i] / STEPS),
                Kind.of((char) kinds[i]),
                populations[i],
                Optional.of(divisions.get(admin1s[i])).filter(d -> !d.isEmpty()));
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        int[] out = new int[count];
        ByteBuffer.wrap(in.readNBytes(4 * count)).asIntBuffer().get(out);
        return out;
    }

    private static long[] longs(DataInputStream in, int count) throws IOException {
        long[] out = new long[count];
        ByteBuffer.wrap(in.readNBytes(8 * count)).asLongBuffer().get(out);
        return out;
    }

    /** Many strings in one array of UTF-8. */
    private record Strings(int[] ends, byte[] text) {

        static Strings read(DataInputStream in) throws IOException {
            int[] ends = ints(in, in.readInt());
            return new Strings(ends, in.readNBytes(ends.length == 0 ? 0 : ends[ends.length - 1]));
        }

        String get(int i) {
            int start = i == 0 ? 0 : ends[i - 1];
            return new String(text, start, ends[i] - start, StandardCharsets.UTF_8);
        }
    }
}
