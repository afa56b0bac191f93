package org.babad.bench.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.model.Name;
import org.babad.model.Span;

/**
 * Sentences whose names people marked: one word a line, its label (B-, I-, O) in the last column, blank lines between sentences.
 *
 * @param sentences in the order of the file
 */
public record NamedText(List<Marked> sentences) {

    public NamedText {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param words its words
     * @param names the names of types that Babad knows, in order
     * @param labels the labels as the file has them
     */
    public record Marked(List<String> words, List<Name> names, List<String> labels) {

        public Marked {
            words = List.copyOf(words);
            names = List.copyOf(names);
            labels = List.copyOf(labels);
        }

        static Marked of(List<String> words, List<String> labels) {
            List<Name> names = new ArrayList<>();
            int from = 0;
            while (from < labels.size()) {
                int to = end(labels, from);
                Optional<Name.Type> type = type(labels.get(from));
                if (type.isPresent()) {
                    names.add(new Name(type.get(), from, to, new Span(0, 0)));
                }
                from = to;
            }
            return new Marked(words, names, labels);
        }

        private static int end(List<String> labels, int from) {
            int to = from + 1;
            String kind = kind(labels.get(from));
            while (!kind.isEmpty() && to < labels.size() && labels.get(to).equals("I-" + kind)) {
                to++;
            }
            return to;
        }

        private static String kind(String label) {
            return label.length() < 3 ? "" : label.substring(2);
        }

        private static Optional<Name.Type> type(String label) {
            return switch (kind(label)) {
                case "PER", "PERSON", "PPL" -> Optional.of(Name.Type.PERSON);
                case "ORG", "ORGANISATION" -> Optional.of(Name.Type.ORGANISATION);
                case "LOC", "PLACE", "PLC" -> Optional.of(Name.Type.PLACE);
                default -> Optional.empty();
            };
        }
    }

    /** Reads the file; throws {@link IOException} where it cannot be read. */
    public static NamedText read(Path file) throws IOException {
        List<Marked> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length >= 2) {
                words.add(cells[0]);
                labels.add(cells[cells.length - 1]);
            } else if (!words.isEmpty()) {
                sentences.add(Marked.of(words, labels));
                words.clear();
                labels.clear();
            }
        }
        if (!words.isEmpty()) {
            sentences.add(Marked.of(words, labels));
        }
        return new NamedText(sentences);
    }
}
