package org.babad.language.id;

import java.util.ArrayList;
import java.util.List;
import org.babad.model.Article;
import org.babad.model.Span;

/**
 * Cuts an article's text into the passages that are its own words: paragraphs, without furniture (marked in the article or
 * recognised here) and without the dateline. A line that a lost link has broken is one with the next. Immutable; one pass.
 */
final class Passages {

    private final Furniture furniture;
    private final BrokenLines brokenLines = new BrokenLines();

    Passages(FurnitureTable table) {
        this.furniture = new Furniture(table);
    }

    /** The passages of the article, in order. */
    List<Passage> of(Article article) {
        List<Span> stretches = new ArrayList<>();
        for (Span line : lines(article)) {
            if (furniture.endsArticle(article.text(), line)) {
                break;
            }
            if (!furniture.isWhole(article.text(), line)) {
                stretches.add(line);
            }
        }
        return passages(article.text(), brokenLines.join(article.text(), stretches));
    }

    /** The lines of the article, in order: everything but the furniture that is marked in it. */
    List<Passage> all(Article article) {
        List<Passage> out = new ArrayList<>();
        for (Span line : brokenLines.join(article.text(), lines(article))) {
            out.add(new Passage(out.size(), line.start(), line.end()));
        }
        return out;
    }

    /** The lines that the article's marked furniture leaves, without the blanks at their ends. */
    private static List<Span> lines(Article article) {
        List<Span> out = new ArrayList<>();
        int from = 0;
        for (Span marked : article.furniture()) {
            addLines(article.text(), from, marked.start(), out);
            from = marked.end();
        }
        addLines(article.text(), from, article.text().length(), out);
        return out;
    }

    private static void addLines(String text, int start, int end, List<Span> out) {
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || isLineBreak(text.charAt(at))) {
                int first = Letters.skipBlank(text, from, at);
                int last = Letters.trimBlank(text, first, at);
                if (last > first) {
                    out.add(new Span(first, last));
                }
                from = at + 1;
            }
        }
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private List<Passage> passages(String text, List<Span> lines) {
        List<Passage> out = new ArrayList<>();
        boolean atHead = true;
        for (int i = 0; i < lines.size(); i++) {
            for (Span span : furniture.running(text, lines.get(i))) {
                int start = atHead ? Datelines.end(text, span) : span.start();
                atHead &= start == span.start();
                out.add(new Passage(i, start, span.end()));
            }
        }
        return out;
    }
}
