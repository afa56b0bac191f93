package org.babad.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.babad.bench.score.Coded;
import org.babad.bench.score.Scorer;
import org.babad.model.Claim;

/** How often claims of each confidence are right: gold has a claim of the type in the sentence. Not thread-safe. */
final class Reliability {

    private static final int BINS = 10;

    private final int[] claims = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];

    void add(List<Coded> gold, List<Claim> coded) {
        Map<Integer, Integer> pairs = Scorer.pair(
                gold, coded.stream().map(c -> Coded.of(c, Optional.empty())).toList());
        for (int i = 0; i < coded.size(); i++) {
            double confidence = coded.get(i).confidence();
            int bin = (int) Math.min(BINS - 1, confidence * BINS);
            claims[bin]++;
            said[bin] += confidence;
            right[bin] += pairs.containsValue(i) ? 1 : 0;
        }
    }

    void print(PrintStream out) {
        out.println("confidence    claims   said  right");
        for (int bin = 0; bin < BINS; bin++) {
            if (claims[bin] > 0) {
                out.println(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f  %8d  %.3f  %.3f",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        claims[bin],
                        said[bin] / claims[bin],
                        right[bin] / (double) claims[bin]));
            }
        }
    }
}
