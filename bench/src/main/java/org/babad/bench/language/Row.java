package org.babad.bench.language;

import java.util.Locale;

/**
 * A line of the table that {@code babad-bench language} prints.
 *
 * @param what the thing measured, and on which data
 * @param figure what came out, 0 to 1
 * @param target the least that it is to be; 0 where there is no target
 * @param published what others report on the same data, or the empty string
 */
public record Row(String what, double figure, double target, String published) {

    /** The line; the figure is cut, never rounded up. */
    @Override
    public String toString() {
        String asked =
                target == 0 ? "" : String.format(Locale.ROOT, "%.3f %s", target, figure >= target ? "met" : "MISSED");
        return String.format(
                        Locale.ROOT, "%-52s %.4f  %-12s  %s", what, Math.floor(figure * 1e4) / 1e4, asked, published)
                .stripTrailing();
    }
}
