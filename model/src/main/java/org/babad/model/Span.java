package org.babad.model;

/**
 * A stretch of an article's text: UTF-16 units, {@code start} inside, {@code end} outside, never empty of meaning but
 * possibly of length zero.
 *
 * @param start first unit, at least 0
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span runs backwards or from below zero: " + start + ".." + end);
        }
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every unit of {@code other} is a unit of this. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of {@code text} under this span; throws {@link IndexOutOfBoundsException} where it is shorter. */
    public String cut(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
