package org.babad.chronicle.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.babad.knowledge.table.Table;
import org.babad.model.Article;
import org.babad.model.Span;

/**
 * The words of a text that say what it is about, as hashes in the order of the text: longer words that are no filler
 * ({@code id/filler.tsv}), and figures, which have the lowest bit set. Case and punctuation do not count.
 */
final class ContentWords {

    private static final Set<String> FILLER = Table.read(ContentWords.class, "id/filler.tsv", 1).stream()
            .flatMap(row -> Arrays.stream(row.cell(0).split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST = 4;

    /** What follows in a longer text is not looked at. */
    private static final int MOST = 3_000;

    private final int[] words = new int[MOST];
    private int size;

    private ContentWords() {}

    /** The words of an article's text without its furniture. */
    static int[] of(Article article) {
        ContentWords out = new ContentWords();
        int from = 0;
        for (Span furniture : article.furniture()) {
            out.read(article.text(), from, furniture.start());
            from = furniture.end();
        }
        out.read(article.text(), from, article.text().length());
        return Arrays.copyOf(out.words, out.size);
    }

    /** Whether a word is a figure. */
    static boolean isFigure(int word) {
        return (word & 1) == 1;
    }

    private void read(String text, int from, int to) {
        int start = -1;
        for (int at = from; at <= to && size < MOST; at++) {
            boolean inside = at < to && Character.isLetterOrDigit(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                add(text.substring(start, at));
                start = -1;
            }
        }
    }

    private void add(String word) {
        if (Character.isDigit(word.charAt(0))) {
            words[size++] = word.hashCode() | 1;
        } else if (word.length() >= SHORTEST) {
            String norm = word.toLowerCase(Locale.ROOT);
            if (!FILLER.contains(norm)) {
                words[size++] = norm.hashCode() & ~1;
            }
        }
    }
}
