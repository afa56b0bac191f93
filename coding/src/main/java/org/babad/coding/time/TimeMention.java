package org.babad.coding.time;

import java.util.Objects;
import java.util.Optional;
import org.babad.model.Evidence;
import org.babad.model.TimeSpan;

/**
 * An expression of time in a sentence.
 *
 * @param sentence the sentence's index in the document
 * @param from index of its first token
 * @param to index after its last token
 * @param evidence the characters of the expression; may be less than its tokens where words are glued
 * @param days the days it stands for; empty where it is vague, or relative in an article without a date of publication
 * @param kind whose day it is
 * @param basis what it is counted from
 * @param contradictory whether it names a weekday that its date was not
 * @param since index of the token "sejak" whose period it begins; -1 where there is none
 */
public record TimeMention(
        int sentence,
        int from,
        int to,
        Evidence evidence,
        Optional<Days> days,
        Kind kind,
        Basis basis,
        boolean contradictory,
        int since) {

    /** Whose day it is. */
    public enum Kind {
        /** The day of what the sentence tells. */
        EVENT,
        /** The day on which somebody said it ("kata dia, Senin (3/7)"). */
        STATEMENT,
        /** The day on which a medium passed it on ("dilansir sebuah koran, Senin (3/7)"). */
        RELAY
    }

    /** What the days are counted from. */
    public enum Basis {
        /** The calendar: "7 Oktober 2023", and days whose year or month the date of publication fills in. */
        CALENDAR,
        /** The date of publication: "kemarin", "pekan lalu". */
        PUBLICATION,
        /** The day that the text has reached: "keesokan harinya", "pukul 05.30". */
        RUNNING,
        /** Nothing: "beberapa pekan terakhir". */
        NONE
    }

    public TimeMention {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(basis, "basis");
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a mention of no token: " + from + ".." + to);
        }
    }

    /** The days as a claim's slot; empty where they are not known. */
    public Optional<TimeSpan> span() {
        return days.map(d -> new TimeSpan(evidence, d.from(), d.to(), contradictory));
    }
}
