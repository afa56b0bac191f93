package org.babad.chronicle.copy;

import java.util.Arrays;
import org.babad.model.Article;
import org.babad.model.Span;

/** Hashes of the overlapping runs of three words of a text, in lower case; punctuation does not count. */
final class Runs {

    private static final int WORDS = 3;

    private final long[] runs;
    private final long[] last = new long[WORDS];
    private int words;

    private Runs(int most) {
        runs = new long[most];
    }

    /** The runs of an article's text without its furniture, in the order of the text. */
    static long[] of(Article article) {
        Runs out = new Runs(article.text().length() / 2 + 1);
        int from = 0;
        for (Span furniture : article.furniture()) {
            out.read(article.text(), from, furniture.start());
            from = furniture.end();
        }
        out.read(article.text(), from, article.text().length());
        return Arrays.copyOf(out.runs, Math.max(0, out.words - WORDS + 1));
    }

    private void read(String text, int from, int to) {
        long word = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word = (word == 0 ? 0xcbf29ce484222325L : word) ^ Character.toLowerCase(c);
                word *= 0x100000001b3L;
            } else if (word != 0) {
                end(word);
                word = 0;
            }
        }
        if (word != 0) {
            end(word);
        }
    }

    private void end(long word) {
        last[words % WORDS] = word;
        words++;
        if (words >= WORDS) {
            long run = 0;
            for (int i = 0; i < WORDS; i++) {
                run = run * 0x9e3779b97f4a7c15L + last[(words + i) % WORDS];
            }
            runs[words - WORDS] = run;
        }
    }
}
