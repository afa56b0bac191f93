package org.babad.coding.number;

/**
 * A number read from a text.
 *
 * @param from index of its first piece
 * @param to index after its last piece
 * @param value the number; finite, not negative
 * @param open whether the words give only the least it may be ("puluhan", "ribuan")
 * @param words whether it is written in words only
 */
public record Numeral(int from, int to, double value, boolean open, boolean words) {

    public Numeral {
        if (to <= from || !Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("not a number: " + value + " at " + from + ".." + to);
        }
    }
}
