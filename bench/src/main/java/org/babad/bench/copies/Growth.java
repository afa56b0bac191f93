package org.babad.bench.copies;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.babad.chronicle.copy.Signature;
import org.babad.model.Article;

/**
 * What finding copies costs as the articles grow in number: a corpus in an order by lot, then texts made of it, of which every
 * second is an article with words swapped and the others are sentences out of many articles. Not thread-safe.
 */
final class Growth {

    private static final int SEED = 20261122;
    private static final int STEP = 5_000;
    private static final int SWAPPED = 30;
    private static final int SENTENCES = 25;

    private final List<Article> corpus;
    private final Random random = new Random(SEED);
    private final Spinner spinner = new Spinner(SWAPPED, new Random(SEED));
    private final Index index = new Index();
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

    Growth(List<Article> articles) {
        corpus = new ArrayList<>(articles);
        Collections.shuffle(corpus, random);
    }

    /** Adds up to {@code most} articles and tells, for every 5,000, what each of them cost. */
    void run(int most, Consumer<String> out) {
        out.accept("articles   compared with each   CPU ms each");
        long met = 0;
        long spent = 0;
        for (int added = 1; added <= most; added++) {
            Article article = added <= corpus.size() ? corpus.get(added - 1) : made(added);
            long start = clock.getCurrentThreadCpuTime();
            met += add(article);
            spent += clock.getCurrentThreadCpuTime() - start;
            if (added % STEP == 0) {
                out.accept(String.format(
                        Locale.ROOT, "%8d %20.2f %13.3f", added, (double) met / STEP, spent / 1e6 / STEP));
                met = 0;
                spent = 0;
            }
        }
    }

    /** Signs the article, looks for those that share a band, and compares with each. */
    private int add(Article article) {
        Signature own = Signature.of(article);
        int met = 0;
        for (int other : index.add(own)) {
            met++;
            own.isCopyOf(index.text(other));
        }
        return met;
    }

    private Article made(int number) {
        if (number % 2 == 0) {
            return spinner.rewritten(corpus.get(random.nextInt(corpus.size())));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            String[] sentences =
                    corpus.get(random.nextInt(corpus.size())).text().split("(?<=[.?!])\\s");
            text.append(sentences[random.nextInt(sentences.length)]).append(' ');
        }
        return Article.of("made-" + number, text.toString()).build();
    }
}
