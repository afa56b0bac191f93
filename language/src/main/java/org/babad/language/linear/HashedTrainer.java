package org.babad.language.linear;

/**
 * Learns {@link HashedWeights} from pushes, and averages them over all lessons. Features have a copy for each corpus, as in
 * {@code chain.ChainTrainer}. The same lessons in the same order give the same weights. Not thread-safe.
 */
public final class HashedTrainer {

    private final int bits;
    /** The shared weights, then those of each corpus. */
    private final float[][] weights;
    /** Per weight the sum of its pushes, each times the lesson in which it came, in thousands. */
    private final float[][] late;

    private long lessons;

    /** A trainer of a table of two to the power of {@code bits} for so many corpora. */
    public HashedTrainer(int bits, int corpora) {
        this.bits = bits;
        this.weights = new float[corpora + 1][1 << bits];
        this.late = new float[corpora + 1][1 << bits];
    }

    /** Begins a lesson: weights are averaged over lessons. */
    public void begin() {
        lessons++;
    }

    /** The score of the features in a corpus so far. */
    public float score(Places features, int corpus) {
        return score(features, corpus, 0);
    }

    /** The score of the features for a class, as in {@link HashedWeights#sum(Places, int)}. */
    public float score(Places features, int corpus, int turn) {
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            int place = features.place(i, bits, turn);
            sum += weights[0][place] + weights[corpus + 1][place];
        }
        return sum;
    }

    /** Moves the weights of the features, the shared ones and those of the corpus. */
    public void push(Places features, int corpus, float by) {
        push(features, corpus, 0, by);
    }

    /** The same for a class. */
    public void push(Places features, int corpus, int turn, float by) {
        for (int i = 0; i < features.size(); i++) {
            push(features.place(i, bits, turn), corpus, by);
        }
    }

    private void push(int place, int corpus, float by) {
        float late = by * lessons / 1000;
        weights[0][place] += by;
        weights[corpus + 1][place] += by;
        this.late[0][place] += late;
        this.late[corpus + 1][place] += late;
    }

    /** A difference of features that is being gathered. */
    public Difference difference() {
        return new Difference();
    }

    /** What one choice has more of than another. Not thread-safe. */
    public final class Difference {

        private int[] places = new int[1 << 12];
        private boolean[] more = new boolean[1 << 12];
        private int size;

        private Difference() {}

        /** Adds features that the right choice has more of, or less. */
        public void add(Places features, boolean more) {
            for (int place : features.all(bits)) {
                if (size == places.length) {
                    places = java.util.Arrays.copyOf(places, size * 2);
                    this.more = java.util.Arrays.copyOf(this.more, size * 2);
                }
                places[size] = place;
                this.more[size++] = more;
            }
        }

        /**
         * Moves the weights just so far that the right choice wins by {@code loss}, at most by {@code most} (Crammer and others
         * 2006, PA-I).
         */
        public void learn(int corpus, float loss, float most) {
            double margin = 0;
            java.util.Map<Integer, Integer> net = new java.util.HashMap<>();
            for (int i = 0; i < size; i++) {
                float weight = weights[0][places[i]] + weights[corpus + 1][places[i]];
                margin += more[i] ? weight : -weight;
                net.merge(places[i], more[i] ? 1 : -1, Integer::sum);
            }
            double square =
                    2.0 * net.values().stream().mapToDouble(v -> (double) v * v).sum();
            double by = square == 0 ? 0 : Math.min(most, (loss - margin) / square);
            for (int i = 0; by > 0 && i < size; i++) {
                push(places[i], corpus, (float) (more[i] ? by : -by));
            }
        }
    }

    /** Writes the averaged weights for a corpus in steps of {@code step}; what is under {@code least} steps is left out. */
    public void write(int corpus, double step, int least, ModelWriter out) {
        short[] steps = new short[1 << bits];
        int kept = 0;
        for (int place = 0; place < steps.length; place++) {
            long rounded = Math.round((average(0, place) + average(corpus + 1, place)) / step);
            steps[place] = Math.abs(rounded) < least ? 0 : (short) Math.max(-30_000, Math.min(30_000, rounded));
            kept += steps[place] != 0 ? 1 : 0;
        }
        out.number(bits).number(kept);
        int before = -1;
        for (int place = 0; place < steps.length; place++) {
            if (steps[place] != 0) {
                out.number(place - before).signed(steps[place]);
                before = place;
            }
        }
    }

    private double average(int table, int place) {
        return weights[table][place] - late[table][place] * 1000.0 / Math.max(1, lessons);
    }
}
