package org.babad.cli.work;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.babad.coding.Coder;
import org.babad.coding.Explainer;
import org.babad.language.Analyser;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;

/** From a reading to claims: analysis and coding. Thread-safe; load it once. */
public final class Coding {

    private final Analyser analyser;
    private final Function<Document, Coded> coder;
    private final Wanted wanted;

    private Coding(Analyser analyser, Function<Document, Coded> coder, Wanted wanted) {
        this.analyser = analyser;
        this.coder = coder;
        this.wanted = wanted;
    }

    /** A coder of what is in Indonesian, with its tables. The coder asks no tags, syntax or names, so they are not made. */
    public static Coding load() {
        return load(Wanted.ID);
    }

    /** The same, of what is wanted. */
    static Coding load(Wanted wanted) {
        Coder coder = Coder.load();
        return new Coding(
                Indonesian.withoutModels(),
                document -> new Coded.Claims(document.article(), coder.code(document)),
                wanted);
    }

    /** The same, whose claims come with their reasons. */
    static Coding explaining(Wanted wanted) {
        Explainer explainer = Explainer.of(Coder.load());
        return new Coding(
                Indonesian.withoutModels(),
                document -> new Coded.Explained(document.article(), explainer.explain(document)),
                wanted);
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
        Optional<String> foreign = wanted.foreign(article);
        if (foreign.isPresent()) {
            return new Coded.SetAside(article, foreign.get());
        }
        if (known.test(article)) {
            return new Coded.Known(article);
        }
        try {
            return coder.apply(analyser.analyse(article));
        } catch (RuntimeException | StackOverflowError e) {
            return new Coded.Failed(
                    new Reading.Failed(reading.where(), Reason.INTERNAL, "the coder broke on it (" + e + ")"));
        }
    }
}
