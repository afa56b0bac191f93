package org.babad.knowledge.actor;

/**
 * An entry found in tokens.
 *
 * @param entry who
 * @param from index of the first token
 * @param to index after the last token
 */
public record ActorMatch(ActorEntry entry, int from, int to) {

    public ActorMatch {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no tokens from " + from + " to " + to);
        }
    }
}
