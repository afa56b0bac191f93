package org.babad.cli.work;

import java.util.function.Predicate;
import org.babad.coding.Coder;
import org.babad.language.Analyser;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;

/** From a reading to claims: analysis and coding. Thread-safe; load it once. */
public final class Coding {

    private final Analyser analyser;
    private final Coder coder;

    private Coding(Analyser analyser, Coder coder) {
        this.analyser = analyser;
        this.coder = coder;
    }

    /** A coder with its models and tables. */
    public static Coding load() {
        return new Coding(Indonesian.load(), Coder.load());
    }

    /** One article that breaks the coder is a failure of its own, never of the run. */
    public Coded code(Reading reading, Predicate<Article> known) {
        if (reading instanceof Reading.Failed failed) {
            return new Coded.Failed(failed);
        }
        if (reading instanceof Reading.Census census) {
            return new Coded.Counted(census);
        }
        Article article = ((Reading.Read) reading).article();
        if (known.test(article)) {
            return new Coded.Known(article);
        }
        try {
            return new Coded.Claims(article, coder.code(analyser.analyse(article)));
        } catch (RuntimeException | StackOverflowError e) {
            return new Coded.Failed(
                    new Reading.Failed(reading.where(), Reason.INTERNAL, "the coder broke on it (" + e + ")"));
        }
    }
}
