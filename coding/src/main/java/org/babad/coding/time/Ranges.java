package org.babad.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.piece.Pieces;
import org.babad.model.Evidence;

/** Joins two expressions that a word makes one stretch of time: "Senin hingga Rabu", "antara Mei dan Juli 2020". */
final class Ranges {

    private Ranges() {}

    /** {@code mentions} with every stretch joined into its first. */
    static List<TimeMention> joined(List<TimeMention> mentions, Pieces pieces, String text) {
        List<TimeMention> out = new ArrayList<>(mentions.size());
        for (TimeMention mention : mentions) {
            int last = out.size() - 1;
            Optional<TimeMention> joined = last < 0 ? Optional.empty() : join(out.get(last), mention, pieces, text);
            if (joined.isPresent()) {
                out.set(last, joined.get());
            } else {
                out.add(mention);
            }
        }
        return out;
    }

    private static Optional<TimeMention> join(TimeMention first, TimeMention second, Pieces pieces, String text) {
        boolean known = first.days().isPresent() && second.days().isPresent();
        if (!known || !isStretch(first, second, pieces)) {
            return Optional.empty();
        }
        Days end = second.days().orElseThrow();
        Days begin = inYear(first, first.days().orElseThrow(), second, end);
        if (begin.from().isAfter(end.to())) {
            return Optional.empty();
        }
        Evidence evidence = Evidence.in(
                text, first.evidence().span().union(second.evidence().span()));
        return Optional.of(new TimeMention(
                first.sentence(),
                first.from(),
                second.to(),
                evidence,
                Optional.of(new Days(begin.from(), end.to())),
                first.kind(),
                first.basis(),
                first.contradictory() || second.contradictory(),
                first.since()));
    }

    /** The first's days in the second's year, or the one before, where only the second names its year. */
    private static Days inYear(TimeMention first, Days begin, TimeMention second, Days end) {
        if (yearWritten(first) || !yearWritten(second)) {
            return begin;
        }
        int years = end.to().getYear() - begin.from().getYear();
        boolean later = begin.from().plusYears(years).isAfter(end.to());
        int shift = later ? years - 1 : years;
        return new Days(begin.from().plusYears(shift), begin.to().plusYears(shift));
    }

    private static boolean yearWritten(TimeMention mention) {
        return mention.evidence().text().chars().filter(Character::isDigit).count() >= 4;
    }

    private static boolean isStretch(TimeMention first, TimeMention second, Pieces pieces) {
        int gap = second.from() - first.to();
        if (gap < 1 || gap > 2) {
            return false;
        }
        String between = pieces.norm(pieces.ofToken(first.to()));
        return GrammarWord.TO.is(between)
                || GrammarWord.AND.is(between) && GrammarWord.BETWEEN.is(pieces.norm(pieces.ofToken(first.from()) - 1));
    }
}
