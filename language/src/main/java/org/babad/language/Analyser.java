package org.babad.language;

import org.babad.model.Article;
import org.babad.model.Document;

/** Makes a document of an article, for one language. Implementations are immutable and thread-safe. */
public interface Analyser {

    /**
     * The article's sentences and tokens; furniture, bylines and datelines are in none of them. Never throws for any text,
     * and takes time proportional to its length.
     */
    Document analyse(Article article);
}
