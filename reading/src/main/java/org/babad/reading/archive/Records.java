package org.babad.reading.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.babad.reading.input.Limits;
import org.babad.reading.result.Reason;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a WARC file, one by one. What a record says of its length is believed only where the file bears it out: a
 * record must be followed by an empty line, the next record or the end. Where it is not, or where no record begins, the next
 * line {@code WARC/} is looked for, and each such place is told once. A stream, used by one thread.
 */
final class Records {

    private static final int LONGEST_HEADER = 1 << 16;
    /** What is kept of a record that is too large, to tell what it is. */
    private static final int BEGINNING = 1 << 14;

    /** Gets what is wrong with the file, and where. */
    interface Faults {
        void add(String place, Damage damage);
    }

    private final Blocks blocks;
    private final Tape tape;
    private final int largest;
    private final Faults faults;
    private int number;

    Records(Blocks blocks, Limits limits, Faults faults) {
        this.blocks = blocks;
        this.tape = new Tape(blocks);
        this.largest = limits.bytes();
        this.faults = faults;
    }

    /** The next record that is whole; nothing at the end of the file. */
    Optional<Entry> next() throws IOException {
        while (true) {
            if (!tape.toRecord()) {
                tellDamage();
                if (!tape.nextBlock()) {
                    tellDamage();
                    return Optional.empty();
                }
                tellDamage();
            } else if (!tape.atRecord()) {
                long lost = tape.seek(Long.MAX_VALUE);
                fault("after record " + number, Reason.DAMAGED, lost + " bytes that are no record");
            } else {
                Optional<Entry> entry = entry();
                if (entry.isPresent()) {
                    return entry;
                }
            }
        }
    }

    private Optional<Entry> entry() throws IOException {
        number++;
        Optional<MessageHeaders> headers = headers();
        long length = headers.map(Records::length).orElse(-1L);
        if (headers.isEmpty() || length < 0) {
            tape.seek(Long.MAX_VALUE);
            fault("record " + number, Reason.DAMAGED, "a record whose header cannot be read");
            return Optional.empty();
        }
        return length > largest ? large(headers.get(), length) : small(headers.get(), (int) length);
    }

    /** Takes the header; nothing where it is none, or over {@value #LONGEST_HEADER} bytes. */
    private Optional<MessageHeaders> headers() throws IOException {
        WarcParser parser = new WarcParser();
        parser.setLenient(true);
        ByteBuffer ahead = tape.ahead(LONGEST_HEADER);
        int start = ahead.position();
        parser.parse(ahead);
        if (!parser.isFinished()) {
            return Optional.empty();
        }
        tape.pass(ahead.position() - start);
        return Optional.of(parser.headers());
    }

    private static long length(MessageHeaders headers) {
        try {
            return Long.parseLong(headers.first("Content-Length").orElse("").strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Optional<Entry> small(MessageHeaders headers, int length) throws IOException {
        byte[] block = tape.take(length);
        Entry entry = new Entry(number, headers, block, true);
        if (block.length == length && isBorneOut()) {
            Optional<Damage> damage = endDamage();
            damage.ifPresent(d -> faults.add(entry.place(), d));
            return damage.isPresent() ? Optional.empty() : Optional.of(entry);
        }
        recover(entry, length);
        return Optional.empty();
    }

    /** A length that the file does not bear out: either the next record lies inside what was taken, or somewhere ahead. */
    private void recover(Entry entry, int length) throws IOException {
        int inside = Tape.recordIn(entry.block());
        boolean ended = entry.block().length < length && inside < 0;
        if (inside >= 0) {
            tape.back(entry.block(), inside);
        } else {
            tape.seek(Long.MAX_VALUE);
        }
        Damage own = ended
                ? new Damage(Reason.TRUNCATED, "the archive ends in the middle of the record")
                : new Damage(Reason.DAMAGED, "a record whose length is not the " + length + " bytes that it tells");
        faults.add(entry.place(), endDamage().orElse(own));
    }

    private Optional<Entry> large(MessageHeaders headers, long length) throws IOException {
        byte[] block = tape.take(BEGINNING);
        Entry entry = new Entry(number, headers, block, false);
        int inside = Tape.recordIn(block);
        if (inside >= 0) {
            tape.back(block, inside);
        }
        long passed = inside >= 0 ? inside : block.length + tape.seek(length - block.length);
        if (passed == length && isBorneOut()) {
            return Optional.of(entry);
        }
        Damage own = new Damage(Reason.DAMAGED, "a record whose length is not the " + length + " bytes that it tells");
        faults.add(entry.place(), endDamage().orElse(own));
        return Optional.empty();
    }

    /** Whether what lies ahead can follow a record. */
    private boolean isBorneOut() throws IOException {
        ByteBuffer ahead = tape.ahead(4);
        int breaks = 0;
        int from = ahead.position();
        for (int i = from; i < ahead.limit(); i++) {
            byte b = ahead.get(i);
            if (b != '\r' && b != '\n') {
                return breaks > 1 || tapeStarts(i - from);
            }
            breaks += b == '\n' ? 1 : 0;
        }
        return breaks > 1 || ahead.remaining() < 4;
    }

    private boolean tapeStarts(int breaks) throws IOException {
        ByteBuffer ahead = tape.ahead(breaks + 5);
        byte[] start = new byte[Math.min(5, ahead.remaining() - breaks)];
        ahead.position(ahead.position() + breaks);
        ahead.get(start);
        return new String(start, StandardCharsets.ISO_8859_1).equals("WARC/");
    }

    /** What ended the block, where it has come to its end: what is found wrong further ahead does not touch this record. */
    private Optional<Damage> endDamage() throws IOException {
        return tape.isSpent() ? blocks.damage() : Optional.empty();
    }

    private void tellDamage() {
        blocks.damage().ifPresent(damage -> faults.add("after record " + number, damage));
    }

    private void fault(String place, Reason reason, String message) throws IOException {
        faults.add(place, endDamage().orElse(new Damage(reason, message)));
    }
}
