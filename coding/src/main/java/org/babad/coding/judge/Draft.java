package org.babad.coding.judge;

import java.util.List;
import java.util.Objects;
import org.babad.coding.frame.Frame;
import org.babad.model.Sentence;
import org.babad.model.Status;

/**
 * A claim that may be none: what the judge sees.
 *
 * @param frame its trigger and parties
 * @param sentence where it stands
 * @param frames all frames of the sentence, this one among them
 * @param hints what else the sentence tells
 */
public record Draft(Frame frame, Sentence sentence, List<Frame> frames, Hints hints) {

    /**
     * What the sentence tells beside the trigger and its parties.
     *
     * @param status whether it is said to have happened
     * @param place whether a place is named that an event may have
     * @param time whether a day of an event is named
     * @param source whether somebody says it
     * @param quantity whether something is counted
     * @param near which of place (P) and time (W) stand within a few words behind the trigger, in that order
     * @param earlier how many triggers of the same root the article has before
     */
    public record Hints(
            Status status, boolean place, boolean time, boolean source, boolean quantity, String near, int earlier) {}

    public Draft {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(hints, "hints");
        frames = List.copyOf(frames);
    }
}
