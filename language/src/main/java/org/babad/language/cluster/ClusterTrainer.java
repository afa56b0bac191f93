package org.babad.language.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.babad.language.linear.ModelWriter;

/**
 * Learns {@link Clusters} from sentences: every frequent word is put, again and again, into the class in which the words
 * before it and the words behind it are best told ("bidirectional, interpolated, refining and alternating exchange",
 * Dehdari, Tan and van Genabith 2016, without interpolation). The same sentences in the same order give the same clusters.
 * Not thread-safe.
 */
public final class ClusterTrainer {

    /** Words met less often get no cluster. */
    private static final int LEAST = 5;
    /** So many of the commonest words count as company. */
    private static final int COMPANY = 12_000;

    private static final int[] GRAINS = {48, 200, 800};
    private static final int ROUNDS = 8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] counts = new int[1 << 16];
    private final List<int[]> sentences = new ArrayList<>();

    /** Adds a sentence: its words in normal form. */
    public void add(List<String> sentence) {
        int[] row = new int[sentence.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = number(sentence.get(i));
            counts[row[i]]++;
        }
        sentences.add(row);
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, w -> {
            if (words.size() == counts.length) {
                counts = java.util.Arrays.copyOf(counts, counts.length * 2);
            }
            words.add(w);
            return words.size() - 1;
        });
    }

    /** Learns, and writes the clusters. */
    public void train(ModelWriter out) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (counts[i] >= LEAST) {
                order.add(i);
            }
        }
        order.sort(Comparator.<Integer>comparingInt(i -> -counts[i]).thenComparing(words::get));
        Company company = Company.of(sentences, order, words.size(), COMPANY);
        List<int[]> classes = new ArrayList<>();
        for (int grain : GRAINS) {
            classes.add(new Exchange(company, order.size(), grain).run(ROUNDS));
        }
        write(order, classes, out);
    }

    private void write(List<Integer> order, List<int[]> classes, ModelWriter out) {
        SortedMap<Long, Integer> byKey = new TreeMap<>();
        for (int rank = 0; rank < order.size(); rank++) {
            byKey.putIfAbsent(Clusters.key(words.get(order.get(rank))), rank);
        }
        out.number(GRAINS.length).number(byKey.size());
        long before = 0;
        for (Map.Entry<Long, Integer> each : byKey.entrySet()) {
            out.number(each.getKey() - before);
            before = each.getKey();
            classes.forEach(grain -> out.number(grain[each.getValue()] + 1L));
        }
    }
}
