package org.babad.language.id;

import java.util.Arrays;
import org.babad.model.Span;

/** A growing list of spans, kept as two flat arrays of UTF-16 offsets. Not thread-safe: one a call of the analyser. */
final class Offsets {

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    Span span(int index) {
        return new Span(starts[index], ends[index]);
    }
}
