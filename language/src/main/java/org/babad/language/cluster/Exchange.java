package org.babad.language.cluster;

/**
 * The exchange itself: moves each word to the class in which its company is best told, until the rounds are over. What is
 * raised is the sum over classes and company of {@code N(class, company) log N(class, company)} less that over classes of
 * {@code N(class) log N(class)}, the first told from both sides.
 */
final class Exchange {

    private static final int KNOWN_LOGS = 1 << 20;
    private static final double[] N_LOG_N = new double[KNOWN_LOGS];

    static {
        for (int n = 1; n < KNOWN_LOGS; n++) {
            N_LOG_N[n] = n * StrictMath.log(n);
        }
    }

    private final int[][] rows;
    private final int classes;
    /** Company by class: how often they meet. */
    private final int[] meetings;
    /** How often the words of each class are met. */
    private final long[] totals;

    private final int[] classOf;
    private final double[] gains;

    Exchange(Company company, int words, int classes) {
        this.rows = company.rows();
        this.classes = classes;
        this.meetings = new int[2 * company.size() * classes];
        this.totals = new long[classes];
        this.classOf = new int[words];
        this.gains = new double[classes];
        for (int word = 0; word < words; word++) {
            classOf[word] = word % classes;
            move(word, 1);
        }
    }

    /** The class of each word, from 0, after so many rounds. */
    int[] run(int rounds) {
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int word = 0; word < rows.length; word++) {
                int before = classOf[word];
                move(word, -1);
                classOf[word] = best(word, before);
                move(word, 1);
                moved += classOf[word] == before ? 0 : 1;
            }
            if (moved == 0) {
                break;
            }
        }
        return classOf;
    }

    private void move(int word, int sign) {
        int[] row = rows[word];
        for (int i = 0; i < row.length; i += 2) {
            meetings[row[i] * classes + classOf[word]] += sign * row[i + 1];
            totals[classOf[word]] += (long) sign * row[i + 1];
        }
    }

    private int best(int word, int before) {
        int[] row = rows[word];
        long total = 0;
        java.util.Arrays.fill(gains, 0);
        for (int i = 0; i < row.length; i += 2) {
            int at = row[i] * classes;
            int count = row[i + 1];
            total += count;
            double fresh = nLogN(count);
            for (int c = 0; c < classes; c++) {
                int n = meetings[at + c];
                gains[c] += n == 0 ? fresh : nLogN(n + count) - nLogN(n);
            }
        }
        int best = before;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            double gain = gains[c] - (nLogN(totals[c] + total) - nLogN(totals[c]));
            if (gain > most) {
                most = gain;
                best = c;
            }
        }
        return best;
    }

    private static double nLogN(long n) {
        return n < KNOWN_LOGS ? N_LOG_N[(int) n] : n * StrictMath.log(n);
    }
}
