package org.babad.bench.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.babad.model.Span;

/**
 * An article of a corpus in which every line is a token, a tab and a label ({@code B-PERSON}, {@code I-}, {@code L-}, {@code U-} or
 * {@code O}).
 *
 * @param text the tokens as {@link Typesetter} sets them
 * @param labels the labelled stretches in the order of the text
 */
record LabelledText(String text, List<Label> labels) {

    /**
     * A labelled stretch.
     *
     * @param name the label without its position
     * @param span where in the text
     * @param first the number of its first token in the article
     * @param last the number of its last
     */
    record Label(String name, Span span, int first, int last) {}

    /** The token that the corpus' articles have in their dateline ("JAKARTA , KOMPAS —"). */
    private static final String DATELINE = "KOMPAS";

    LabelledText {
        labels = List.copyOf(labels);
    }

    /** The articles of a file; an article ends before a sentence that begins with a dateline. */
    static List<LabelledText> read(Path file) throws IOException {
        List<LabelledText> articles = new ArrayList<>();
        List<List<String>> tokens = new ArrayList<>();
        for (List<List<String>> sentence : sentences(Files.readAllLines(file))) {
            boolean dateline = sentence.stream().limit(8).anyMatch(t -> t.get(0).equals(DATELINE));
            if (dateline && !tokens.isEmpty()) {
                articles.add(of(tokens));
                tokens = new ArrayList<>();
            }
            tokens.addAll(sentence);
        }
        articles.add(of(tokens));
        return articles;
    }

    private static List<List<List<String>>> sentences(List<String> lines) {
        List<List<List<String>>> sentences = new ArrayList<>();
        List<List<String>> sentence = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (cells.length == 2) {
                sentence.add(List.of(cells));
            } else if (!sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
        }
        sentences.add(sentence);
        return sentences;
    }

    private static LabelledText of(List<List<String>> tokens) {
        Typesetter text = new Typesetter();
        List<Label> labels = new ArrayList<>();
        int start = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = text.add(tokens.get(i).get(0));
            String label = tokens.get(i).get(1);
            if (label.startsWith("B-") || label.startsWith("U-")) {
                start = span.start();
                first = i;
            }
            if (label.startsWith("L-") || label.startsWith("U-")) {
                labels.add(new Label(label.substring(2), new Span(start, span.end()), first, i));
            }
        }
        return new LabelledText(text.toString(), labels);
    }
}
