package org.babad.bench.language;

import java.util.ArrayList;
import java.util.List;
import org.babad.bench.language.Treebank.Surface;
import org.babad.bench.language.Treebank.Tree;
import org.babad.model.Span;

/**
 * A treebank as one running text, and where in it the sentences and tokens are.
 *
 * @param text the sentences in the order of the file, one behind the other
 * @param sentences their spans
 * @param tokens the spans of their tokens as they are written (multiword tokens whole)
 */
public record RunningText(String text, List<Span> sentences, List<Span> tokens) {

    /** How sentences are put together. */
    public enum Join {
        /** By a blank, as the shared task of 2018 does where a treebank marks no paragraphs. */
        BLANKS,
        /** By a blank; but one that has no closing mark, most often a heading, is a line of its own, as in the press. */
        LINES
    }

    public RunningText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /** The running text of the treebank. */
    public static RunningText of(Treebank treebank, Join join) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<Span> tokens = new ArrayList<>();
        for (Tree tree : treebank.sentences()) {
            int start = text.length();
            int end = add(tree, text, tokens);
            sentences.add(new Span(start, end));
            boolean line = join == Join.LINES && (isOpen(text, end) || isBegun(treebank, sentences.size()));
            text.replace(end, text.length(), line ? "\n\n" : " ");
        }
        return new RunningText(text.toString(), sentences, tokens);
    }

    private static int add(Tree tree, StringBuilder text, List<Span> tokens) {
        int end = text.length();
        for (Surface surface : tree.surface()) {
            int start = text.length();
            end = start + surface.form().length();
            text.append(surface.form()).append(surface.spaceAfter() ? " " : "");
            tokens.add(new Span(start, end));
        }
        return end;
    }

    /** Whether no mark closes the sentence that ends here. */
    private static boolean isOpen(CharSequence text, int end) {
        int at = end - 1;
        while (at > 0 && "\"'”’)".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".?!…".indexOf(text.charAt(at)) < 0;
    }

    /** Whether the sentence of this number is a heading itself: then the one before it ends a line too. */
    private static boolean isBegun(Treebank treebank, int number) {
        if (number >= treebank.sentences().size()) {
            return false;
        }
        String next = treebank.sentences().get(number).text();
        return isOpen(next, next.length());
    }
}
