package org.babad.cli.work;

import java.util.List;
import org.babad.coding.Explanation;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.reading.result.Reading;

/** What came of one piece of input after coding. */
public sealed interface Coded {

    /** An article with its claims. */
    record Claims(Article article, List<Claim> claims) implements Coded {}

    /** An article with its claims and their reasons. */
    record Explained(Article article, List<Explanation> explanations) implements Coded {}

    /** An article that was not coded because it is in the chronicle already. */
    record Known(Article article) implements Coded {}

    /** What an archive held; follows its last article. */
    record Counted(Reading.Census census) implements Coded {}

    /** An article that was not coded because it is in another language than the wanted one: its ISO 639 code. */
    record SetAside(Article article, String language) implements Coded {}

    /** No article. */
    record Failed(Reading.Failed failure) implements Coded {}
}
