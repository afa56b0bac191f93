package org.babad.reading.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A block of records as bytes that can be looked ahead at and wound back. Ends where the block ends. Holds at most one buffer
 * and what was wound back; used by one thread.
 */
final class Tape {

    private static final int BUFFER = 1 << 17;
    private static final byte[] MARK = {'W', 'A', 'R', 'C', '/'};

    private final Blocks blocks;
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private boolean over = true;

    Tape(Blocks blocks) {
        this.blocks = blocks;
    }

    /** Goes on to the next block; what is left of this one is lost. False at the end of the file. */
    boolean nextBlock() throws IOException {
        at = 0;
        end = 0;
        over = !blocks.next();
        return !over;
    }

    /** Whether so many bytes lie ahead in this block. */
    boolean has(int count) throws IOException {
        while (end - at < count && !over) {
            makeRoom(count);
            int n = blocks.read(buffer, end, buffer.length - end);
            over = n < 0;
            end += Math.max(n, 0);
        }
        return end - at >= count;
    }

    private void makeRoom(int count) {
        byte[] target = buffer.length > BUFFER && count <= BUFFER && end - at < BUFFER ? new byte[BUFFER] : buffer;
        if (count > target.length) {
            target = new byte[count];
        }
        System.arraycopy(buffer, at, target, 0, end - at);
        buffer = target;
        end -= at;
        at = 0;
    }

    /** The bytes ahead, at most {@code most}, without moving. */
    ByteBuffer ahead(int most) throws IOException {
        has(most);
        return ByteBuffer.wrap(buffer, at, Math.min(most, end - at));
    }

    /** Moves over bytes that lie ahead. */
    void pass(int count) {
        at += Math.min(count, end - at);
    }

    /** The next bytes; fewer where the block ends before. */
    byte[] take(int length) throws IOException {
        byte[] out = new byte[Math.min(length, BUFFER)];
        int got = 0;
        while (got < length && has(1)) {
            if (got == out.length) {
                out = Arrays.copyOf(out, (int) Math.min(length, out.length * 2L));
            }
            int step = Math.min(out.length - got, end - at);
            System.arraycopy(buffer, at, out, got, step);
            at += step;
            got += step;
        }
        return got == out.length ? out : Arrays.copyOf(out, got);
    }

    /** Winds back: the bytes from {@code from} on come again before what lies ahead. */
    void back(byte[] taken, int from) {
        byte[] joined = new byte[taken.length - from + end - at];
        System.arraycopy(taken, from, joined, 0, taken.length - from);
        System.arraycopy(buffer, at, joined, taken.length - from, end - at);
        buffer = joined;
        at = 0;
        end = joined.length;
    }

    /** Moves over white space; false where the block ends with it. */
    boolean toRecord() throws IOException {
        while (has(1) && (buffer[at] == '\r' || buffer[at] == '\n' || buffer[at] == ' ' || buffer[at] == 0)) {
            at++;
        }
        return has(1);
    }

    /** Whether nothing but line breaks is left of the block. */
    boolean isSpent() throws IOException {
        int most = 4;
        if (has(most + 1)) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (buffer[i] != '\r' && buffer[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether a record begins here. */
    boolean atRecord() throws IOException {
        return has(MARK.length + 1) && isRecord(buffer, at, end);
    }

    /** Moves to the next line that begins a record, or over {@code most} bytes; gives how many bytes were passed over. */
    long seek(long most) throws IOException {
        long passed = 0;
        boolean lineStart = false;
        while (passed < most && has(1)) {
            if (lineStart && atRecord()) {
                return passed;
            }
            lineStart = buffer[at] == '\n';
            at++;
            passed++;
        }
        return passed;
    }

    /** Where in these bytes a line begins a record; -1 where none does. */
    static int recordIn(byte[] bytes) {
        for (int i = 1; i + MARK.length < bytes.length; i++) {
            if (bytes[i] == 'W' && bytes[i - 1] == '\n' && isRecord(bytes, i, bytes.length)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRecord(byte[] bytes, int at, int end) {
        return at + MARK.length < end
                && Arrays.equals(bytes, at, at + MARK.length, MARK, 0, MARK.length)
                && (bytes[at + MARK.length] == '0' || bytes[at + MARK.length] == '1');
    }
}
