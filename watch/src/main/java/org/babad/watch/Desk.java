package org.babad.watch;

import org.babad.model.Article;
import org.babad.watch.state.Outcome;

/** Where articles go that a watch has read. Thread-safe. */
public interface Desk {

    /**
     * Stores an article, or finds that it is there already: when this returns, it is safe. What it throws ends the watch; the
     * article comes again when the watch is started again.
     *
     * @return what became of it
     */
    Outcome take(Article article);
}
