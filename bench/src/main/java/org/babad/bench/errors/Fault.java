package org.babad.bench.errors;

import org.babad.bench.score.Coded;

/**
 * One thing that the coder got wrong.
 *
 * @param cause why, the same words for the same cause
 * @param article the article's id
 * @param claim the gold claim, or the coder's where gold has none
 * @param detail what was there and what was wanted
 * @param sentence the words of the sentence
 */
record Fault(String cause, String article, Coded claim, String detail, String sentence) {

    /** One line, with tabs between its parts. */
    String line() {
        return String.join(
                "\t",
                cause,
                article,
                claim.type() + " '" + claim.trigger().replace('\n', ' ') + "'",
                detail,
                sentence.replaceAll("\\s+", " "));
    }
}
