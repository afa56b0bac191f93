package org.babad.cli.work;

import java.util.function.UnaryOperator;
import org.babad.language.recognise.LanguageRecogniser;
import org.babad.model.Article;
import org.babad.reading.result.Reading;

/** Gives each article that was read the language that its text tells. Thread-safe; load it once. */
public final class Languages implements UnaryOperator<Reading> {

    private final LanguageRecogniser recogniser = LanguageRecogniser.load();

    @Override
    public Reading apply(Reading reading) {
        if (!(reading instanceof Reading.Read read)) {
            return reading;
        }
        Article.Builder article = read.article().toBuilder();
        recogniser.recognise(read.article()).ifPresent(article::language);
        return new Reading.Read(read.where(), article.build(), read.part());
    }
}
