package org.babad.cli.work;

import java.util.Optional;
import org.babad.language.recognise.LanguageRecogniser;
import org.babad.model.Article;

/** Which articles are coded. */
public enum Wanted {
    /** Those in Indonesian, and those too short to tell; others are set aside. */
    ID {
        @Override
        Optional<String> foreign(Article article) {
            return article.language().filter(language -> !language.equals(LanguageRecogniser.INDONESIAN));
        }
    },
    /** All, as if they were in Indonesian. */
    ANY {
        @Override
        Optional<String> foreign(Article article) {
            return Optional.empty();
        }
    };

    /** The language for which an article, whose language was recognised, is set aside; empty where it is to be coded. */
    abstract Optional<String> foreign(Article article);
}
