package org.babad.language.cluster;

import java.util.Arrays;
import java.util.List;

/**
 * Which common words stand before and behind each word, and how often: per word a row of (company, count). Company before is
 * numbered from 0, company behind from {@link #size} on; words are numbered by rank.
 *
 * @param size how many words count as company
 * @param rows per rank: company and count by turns
 */
record Company(int size, int[][] rows) {

    static Company of(List<int[]> sentences, List<Integer> order, int words, int size) {
        int[] ranks = new int[words];
        Arrays.fill(ranks, -1);
        for (int rank = 0; rank < order.size(); rank++) {
            ranks[order.get(rank)] = rank;
        }
        long[] pairs = pairs(sentences, ranks, size);
        int[][] rows = new int[order.size()][];
        int from = 0;
        for (int rank = 0; rank < rows.length; rank++) {
            int to = from;
            while (to < pairs.length && pairs[to] >>> 32 == rank) {
                to++;
            }
            rows[rank] = row(pairs, from, to);
            from = to;
        }
        return new Company(size, rows);
    }

    /** Every meeting as rank and company in one number, sorted. */
    private static long[] pairs(List<int[]> sentences, int[] ranks, int size) {
        long[] pairs = new long[1 << 20];
        int used = 0;
        for (int[] sentence : sentences) {
            if (used + 2 * sentence.length > pairs.length) {
                pairs = Arrays.copyOf(pairs, Math.max(used + 2 * sentence.length, pairs.length * 2));
            }
            for (int i = 0; i + 1 < sentence.length; i++) {
                int left = ranks[sentence[i]];
                int right = ranks[sentence[i + 1]];
                if (left >= 0 && right >= 0 && left < size) {
                    pairs[used++] = (long) right << 32 | left;
                }
                if (left >= 0 && right >= 0 && right < size) {
                    pairs[used++] = (long) left << 32 | size + right;
                }
            }
        }
        long[] out = Arrays.copyOf(pairs, used);
        Arrays.sort(out);
        return out;
    }

    private static int[] row(long[] pairs, int from, int to) {
        int[] row = new int[2 * (to - from)];
        int used = 0;
        for (int at = from; at < to; ) {
            int next = at;
            while (next < to && pairs[next] == pairs[at]) {
                next++;
            }
            row[used++] = (int) pairs[at];
            row[used++] = next - at;
            at = next;
        }
        return Arrays.copyOf(row, used);
    }
}
