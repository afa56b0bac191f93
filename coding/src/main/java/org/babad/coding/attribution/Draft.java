package org.babad.coding.attribution;

import java.util.List;
import java.util.Optional;

/**
 * A statement of which the speaker may still be a pronoun, or not told in the sentence.
 *
 * @param kind the cue's kind
 * @param sentence the sentence of the cue
 * @param cue the cue's token
 * @param mention the speaker's mention, where the sentence has one
 * @param reaches what is said
 */
record Draft(CueKind kind, int sentence, int cue, Optional<Mention> mention, List<Stretch> reaches) {

    Draft {
        reaches = List.copyOf(reaches);
    }
}
