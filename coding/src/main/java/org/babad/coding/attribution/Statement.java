package org.babad.coding.attribution;

import java.util.List;
import java.util.Objects;
import org.babad.model.Source;

/**
 * One thing that somebody is reported to say.
 *
 * @param source who says it
 * @param mention the tokens of the speaker's mention, which stand in another sentence where a pronoun was resolved
 * @param kind how it is reported
 * @param cue the token of the word that reports it, in the sentence {@code sentence}
 * @param sentence the index of the sentence of the cue
 * @param reaches what is said: it may go on through several sentences
 */
public record Statement(Source source, Stretch mention, CueKind kind, int sentence, int cue, List<Stretch> reaches) {

    public Statement {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(kind, "kind");
        reaches = List.copyOf(reaches);
    }

    /** The same statement with other reaches. */
    Statement reaching(List<Stretch> others) {
        return new Statement(source, mention, kind, sentence, cue, others);
    }
}
