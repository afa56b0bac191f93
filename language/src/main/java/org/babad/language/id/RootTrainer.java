package org.babad.language.id;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the roots of the language in its word list, without any dictionary: a string is the more surely a root the more of the
 * words that affixes could make of it exist. Each round gives every word to the root that has most words, then counts again,
 * so that chance likenesses (<i>mak</i>-an beside makan, me-makan, di-makan) lose what they had. Writes {@code roots.tsv}.
 * To be run by whoever renews {@code lexicon.tsv} or {@code affixes.tsv}: {@code RootTrainer OUT.tsv}.
 */
public final class RootTrainer {

    private static final int ROUNDS = 4;

    /** A word of this frequency that seems to end in a clitic other than -nya is one of its own (langkah, masalah). */
    private static final int COMMON = 7;

    private static final List<String> CLITICS = List.of("nya", "lah", "kah", "pun", "ku", "mu");

    private final Map<String, Integer> words;
    private Map<String, Integer> support = new HashMap<>();

    private RootTrainer(Map<String, Integer> words) {
        this.words = words;
    }

    /** Writes the roots that the lexicon of this build gives to the file named by the one argument. */
    public static void main(String[] arguments) throws IOException {
        RootTrainer trainer = new RootTrainer(plainWords(Lexicon.load()));
        trainer.supportOfAll();
        for (int round = 0; round < ROUNDS; round++) {
            trainer.supportOfBest();
        }
        trainer.write(Path.of(arguments[0]));
    }

    /** The lexicon's words in lower case, less those that are another with a clitic. */
    private static Map<String, Integer> plainWords(Lexicon lexicon) {
        Map<String, Integer> out = new HashMap<>();
        lexicon.forEachPlain(out::put);
        Set<String> withClitic = new HashSet<>();
        for (String word : out.keySet()) {
            for (String clitic : CLITICS) {
                String host = word.endsWith(clitic) ? word.substring(0, word.length() - clitic.length()) : "";
                boolean rare = clitic.equals("nya") || out.get(word) < COMMON;
                if (rare && host.length() > 3 && out.getOrDefault(host, 0) > out.get(word)) {
                    withClitic.add(word);
                }
            }
        }
        out.keySet().removeAll(withClitic);
        return out;
    }

    /** The first count: every word for every root that a rule leads it to. */
    private void supportOfAll() {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> asked = new HashSet<>();
        Morphology morphology = new Morphology(root -> {
            asked.add(root);
            return 0;
        });
        for (String word : words.keySet()) {
            asked.clear();
            asked.add(word);
            morphology.form(word);
            asked.forEach(root -> counts.merge(root, 1, Integer::sum));
        }
        support = counts;
    }

    /** A later count: every word for its best root alone. */
    private void supportOfBest() {
        Morphology morphology = new Morphology(this::weight);
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words.keySet()) {
            counts.merge(morphology.form(word).root(), 1, Integer::sum);
        }
        support = counts;
    }

    /** Four times the words that are given to the root, and how common it is by itself. */
    private int weight(String root) {
        int count = support.getOrDefault(root, 0);
        int frequency = words.getOrDefault(root, -1);
        boolean sure = root.length() > 3 || root.length() == 3 && count >= 4;
        return !sure || frequency < 0 && count < 3 ? 0 : Math.min(120, 4 * count + Math.max(0, frequency));
    }

    private void write(Path out) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            writer.write("# Roots, found by RootTrainer in the words of lexicon.tsv.\n");
            writer.write("# root\tweight: four times the words made of it, and the class of its own frequency\n");
            Map<String, Integer> sorted = new TreeMap<>(support);
            for (String root : sorted.keySet()) {
                if (weight(root) > 0) {
                    writer.write(root + "\t" + weight(root) + "\n");
                }
            }
        }
    }
}
