package org.babad.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.babad.reading.input.Limits;
import org.babad.reading.result.Reason;

/**
 * The members of a gzip file one by one. A member that is damaged, or that unzips out of all proportion, ends where that shows,
 * and the next one is looked for: the JDK's own stream gives up on the whole file. Holds one buffer; used by one thread.
 */
final class GzipMembers implements Blocks {

    private static final int BUFFER = 1 << 18;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CHECK = 2;

    private final InputStream in;
    private final Limits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    /** Where the member under way begins in the buffer; -1 where that is gone. */
    private int start = -1;

    private boolean open;
    private boolean recovering;
    private Optional<Damage> damage = Optional.empty();

    GzipMembers(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public boolean next() throws IOException {
        if (open) {
            at = end - inflater.getRemaining();
        }
        long skipped = toMagic();
        if (skipped > 0 && !recovering && damage.isEmpty()) {
            damage = Optional.of(new Damage(Reason.DAMAGED, skipped + " bytes between gzip members"));
        }
        if (!has(1)) {
            inflater.end();
            open = false;
            return false;
        }
        recovering = false;
        start = at;
        inflater.reset();
        crc.reset();
        open = header();
        return true;
    }

    @Override
    public Optional<Damage> damage() {
        Optional<Damage> found = damage;
        damage = Optional.empty();
        return found;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
        try {
            while (open) {
                int n = inflater.inflate(out, offset, length);
                if (n > 0) {
                    crc.update(out, offset, n);
                    return isBomb() ? broken(Reason.TOO_LARGE, "a gzip member that unzips out of all proportion") : n;
                }
                if (inflater.finished()) {
                    at = end - inflater.getRemaining();
                    open = false;
                    trailer();
                } else if (inflater.needsDictionary() || !feed()) {
                    return broken(Reason.TRUNCATED, "the gzip stream ends in the middle");
                }
            }
            return -1;
        } catch (DataFormatException e) {
            return broken(Reason.DAMAGED, "a damaged gzip member");
        }
    }

    private boolean isBomb() {
        long unzipped = inflater.getBytesWritten();
        return unzipped > limits.bytes() && unzipped / limits.expansion() > inflater.getBytesRead();
    }

    /**
     * Ends the member. What a damaged one is read as may run far into the next ones: these are looked for from its own start
     * where that is still in the buffer.
     */
    private int broken(Reason reason, String message) {
        damage = Optional.of(new Damage(reason, message));
        at = start >= 0 ? start + 1 : end - inflater.getRemaining();
        start = -1;
        open = false;
        recovering = true;
        return -1;
    }

    /** Gives the inflater the next bytes; false at the end of the file. */
    private boolean feed() throws IOException {
        if (at >= end && !has(1)) {
            return false;
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
        return true;
    }

    private void trailer() throws IOException {
        if (!has(8)) {
            broken(Reason.TRUNCATED, "the gzip stream ends in the middle");
            return;
        }
        long sum = 0;
        for (int i = 3; i >= 0; i--) {
            sum = sum << 8 | buffer[at + i] & 0xff;
        }
        at += 8;
        if (sum != crc.getValue()) {
            broken(Reason.DAMAGED, "a gzip member whose checksum is wrong");
        }
    }

    /** Moves to the next bytes that can begin a member; gives how many were passed over, padding with zeros not counted. */
    private long toMagic() throws IOException {
        long skipped = 0;
        while (has(4) && !isMagic()) {
            skipped += buffer[at] == 0 ? 0 : 1;
            at++;
        }
        if (!has(4)) {
            at = end;
        }
        return skipped;
    }

    private boolean isMagic() throws IOException {
        return buffer[at] == 0x1f
                && (buffer[at + 1] & 0xff) == 0x8b
                && buffer[at + 2] == 8
                && (buffer[at + 3] & 0xe0) == 0
                && (!recovering || has(10) && isUsual(buffer[at + 8], buffer[at + 9]));
    }

    /** Whether a member's level and system are such as writers give: tells members from chance in damaged bytes. */
    private static boolean isUsual(byte level, byte system) {
        return (level == 0 || level == 2 || level == 4) && (system == -1 || system >= 0 && system <= 13);
    }

    private boolean header() throws IOException {
        int flags = has(10) ? buffer[at + 3] : 0;
        skip(10);
        if ((flags & EXTRA) != 0 && has(2)) {
            int extra = buffer[at] & 0xff | (buffer[at + 1] & 0xff) << 8;
            skip(2);
            skip(extra);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
        if (!has(1)) {
            damage = Optional.of(new Damage(Reason.TRUNCATED, "the gzip stream ends in the middle"));
        }
        return has(1);
    }

    private void skip(int count) throws IOException {
        for (int left = count; left > 0 && has(1); ) {
            int step = Math.min(left, end - at);
            at += step;
            left -= step;
        }
    }

    private void skipText() throws IOException {
        while (has(1) && buffer[at++] != 0) {
            // A file name or comment, which ends with a zero.
        }
    }

    /** Whether so many bytes lie ahead in the buffer, after reading on where they do not yet. */
    private boolean has(int count) throws IOException {
        while (end - at < count) {
            int keep = start >= 0 && end - start < BUFFER ? start : at;
            start = keep == start ? 0 : -1;
            System.arraycopy(buffer, keep, buffer, 0, end - keep);
            end -= keep;
            at -= keep;
            int n = in.read(buffer, end, BUFFER - end);
            if (n < 0) {
                return false;
            }
            end += n;
        }
        return true;
    }
}
