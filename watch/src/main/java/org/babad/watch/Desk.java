package org.babad.watch;

import java.util.Optional;
import org.babad.model.Article;

/** Where articles go that a watch has read. Thread-safe. */
public interface Desk {

    /**
     * Stores an article, or finds that it is there already: when this returns, it is safe. What it throws ends the watch; the
     * article comes again when the watch is started again.
     *
     * @return why the article was not taken, where it was not
     */
    Optional<String> take(Article article);
}
