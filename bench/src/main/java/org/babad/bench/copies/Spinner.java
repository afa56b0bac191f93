package org.babad.bench.copies;

import java.util.Random;
import org.babad.model.Article;

/** Rewrites texts as spinning programs do: swaps a part of the words, names too, for others. Figures stay. */
final class Spinner {

    private final int percent;
    private final Random random;

    Spinner(int percent, Random random) {
        this.percent = percent;
        this.random = random;
    }

    /** The article with other words in so many percent of the places. */
    Article rewritten(Article article) {
        StringBuilder out = new StringBuilder();
        for (String word : article.text().split(" ")) {
            boolean swap = !word.isEmpty() && Character.isLetter(word.charAt(0)) && random.nextInt(100) < percent;
            out.append(swap ? "sinonim" + Integer.toString(random.nextInt(1 << 20), 36) : word)
                    .append(' ');
        }
        return Article.of(article.id() + "-spun", out.toString()).build();
    }
}
