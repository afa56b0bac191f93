package org.babad.chronicle.link;

import java.util.Arrays;
import java.util.List;
import org.babad.chronicle.link.Mention.Who;
import org.babad.model.EventType;
import org.babad.model.Quantity;

/**
 * The clues of a pair of claims: a number for each {@link Clue}, 0 where it does not hold. The same whichever claim comes
 * first. Not thread-safe while it is made.
 */
final class Comparison {

    /** Sentences that start so near each other, in UTF-16 units, are neighbours. */
    private static final int NEAR = 320;

    /** So many names in common are as good as any more. */
    private static final int MANY = 4;

    /** A sentence that starts before this, in UTF-16 units, stands at its article's head. */
    private static final int HEAD = 450;

    /** Up to so many days a claim is about a moment rather than a period. */
    private static final int MOMENT = 4;

    private final double[] values = new double[Clue.values().length];

    private Comparison() {}

    static Comparison of(Mention a, Mention b) {
        Comparison out = new Comparison();
        out.set(Clue.ALWAYS);
        out.kinds(a, b);
        out.sentences(a, b);
        out.actors(a.actor(), b.actor());
        out.targets(a.target(), b.target());
        out.swapped(a, b);
        out.places(a.where(), b.where());
        out.days(a.days(), b.days());
        out.numbers(a.quantities(), b.quantities());
        out.when(Words.share(a.trigger(), b.trigger()), Clue.TRIGGER_SHARED);
        out.when(Words.share(a.source(), b.source()), Clue.SOURCE_SHARED);
        out.values[Clue.WORDS_SHARED.ordinal()] = Words.overlap(a.words(), b.words());
        out.values[Clue.NAMES_SHARED.ordinal()] = Words.overlap(a.names(), b.names());
        out.values[Clue.NAMES_MANY.ordinal()] = Math.min(MANY, Words.common(a.names(), b.names())) / (double) MANY;
        out.heads(a.rank(), b.rank());
        out.together();
        return out;
    }

    double value(Clue clue) {
        return values[clue.ordinal()];
    }

    private void set(Clue clue) {
        values[clue.ordinal()] = 1;
    }

    private void when(boolean holds, Clue clue) {
        if (holds) {
            set(clue);
        }
    }

    private void kinds(Mention a, Mention b) {
        when(a.type() != b.type(), Clue.TYPE_OTHER);
        when(a.type().isSpeech(), Clue.TYPE_SPEECH);
        when(a.type().isAttack(), Clue.TYPE_ATTACK);
        when(a.type() == EventType.CASUALTY || a.type() == EventType.LOSS, Clue.TYPE_DAMAGE);
        when(a.status() != b.status(), Clue.STATUS_OTHER);
        when(a.rank().published() == b.rank().published(), Clue.PUBLISHED_SAME);
    }

    private void sentences(Mention a, Mention b) {
        int apart = Math.abs(a.rank().sentence() - b.rank().sentence());
        if (a.sameArticle(b)) {
            when(apart == 0, Clue.SENTENCE_SAME);
            when(apart > 0 && apart < NEAR, Clue.SENTENCE_NEAR);
        }
    }

    private void heads(Rank a, Rank b) {
        when(a.sentence() < HEAD && b.sentence() < HEAD, Clue.HEAD_BOTH);
        when(a.sentence() < HEAD != b.sentence() < HEAD, Clue.HEAD_ONE);
        int apart = Math.abs(a.published() - b.published());
        when(apart == 1 || apart == 2, Clue.PUBLISHED_NEAR);
        when(apart > 7, Clue.PUBLISHED_FAR);
    }

    /** What the clues that are set say together. */
    private void together() {
        boolean differs =
                any(Clue.ACTOR_OTHER, Clue.TARGET_OTHER, Clue.PLACE_OTHER, Clue.PLACE_ABROAD, Clue.NUMBER_OTHER)
                        || any(Clue.DAYS_GAP_1, Clue.DAYS_GAP_2_3, Clue.DAYS_GAP_MORE, Clue.DAYS_ONE_UNTOLD_FAR);
        boolean whole = any(Clue.ACTOR_SAME) && any(Clue.TARGET_SAME) && any(Clue.PLACE_SAME, Clue.PLACE_SAME_COUNTRY);
        when(!differs && whole && any(Clue.DAYS_SAME, Clue.DAYS_SAME_LONG, Clue.DAYS_TOUCH), Clue.ALL_AGREE);
        when(!differs && !whole, Clue.NONE_OTHER);
        boolean elsewhere = any(Clue.PLACE_NEAR, Clue.PLACE_OTHER, Clue.PLACE_ABROAD);
        boolean otherDays = any(Clue.DAYS_GAP_1, Clue.DAYS_GAP_2_3, Clue.DAYS_GAP_MORE);
        when(elsewhere && otherDays, Clue.PLACE_AND_DAYS_OTHER);
    }

    private boolean any(Clue... clues) {
        return Arrays.stream(clues).anyMatch(clue -> value(clue) > 0);
    }

    private void actors(Who a, Who b) {
        when(sameSide(a, b), Clue.ACTOR_SAME);
        when(otherSide(a, b), Clue.ACTOR_OTHER);
        when(a.isTold() != b.isTold(), Clue.ACTOR_ONE_UNTOLD);
        when(a.isTold() && b.isTold() && Words.share(a.words(), b.words()), Clue.ACTOR_WORDS_SHARED);
        when(a.isTold() && b.isTold() && !Words.share(a.words(), b.words()), Clue.ACTOR_WORDS_APART);
        when(otherRole(a, b), Clue.ACTOR_ROLE_OTHER);
    }

    private void targets(Who a, Who b) {
        when(sameSide(a, b), Clue.TARGET_SAME);
        when(otherSide(a, b), Clue.TARGET_OTHER);
        when(a.isTold() != b.isTold(), Clue.TARGET_ONE_UNTOLD);
        when(a.isTold() && b.isTold() && Words.share(a.words(), b.words()), Clue.TARGET_WORDS_SHARED);
        when(a.isTold() && b.isTold() && !Words.share(a.words(), b.words()), Clue.TARGET_WORDS_APART);
        when(otherRole(a, b), Clue.TARGET_ROLE_OTHER);
    }

    private static boolean sameSide(Who a, Who b) {
        return !a.side().isEmpty() && a.side().equals(b.side());
    }

    private static boolean otherSide(Who a, Who b) {
        return !a.side().isEmpty() && !b.side().isEmpty() && !a.side().equals(b.side());
    }

    private static boolean otherRole(Who a, Who b) {
        return !a.role().isEmpty() && !b.role().isEmpty() && !a.role().equals(b.role());
    }

    private void swapped(Mention a, Mention b) {
        boolean crosswise = sameSide(a.actor(), b.target()) && sameSide(a.target(), b.actor());
        when(crosswise && otherSide(a.actor(), b.actor()), Clue.SIDES_SWAPPED);
    }

    private void places(Where a, Where b) {
        if (!a.isTold() || !b.isTold()) {
            when(a.isTold() != b.isTold(), Clue.PLACE_ONE_UNTOLD);
        } else if (a.isSame(b)) {
            set(a.wide() ? Clue.PLACE_SAME_COUNTRY : Clue.PLACE_SAME);
        } else if (a.isWithin(b)) {
            set(Clue.PLACE_WITHIN);
        } else if (a.isNear(b)) {
            set(Clue.PLACE_NEAR);
        } else {
            set(a.sameCountry(b) ? Clue.PLACE_OTHER : Clue.PLACE_ABROAD);
        }
    }

    private void days(Days a, Days b) {
        if (a.told() && b.told()) {
            told(a, b);
        } else if (a.told() || b.told()) {
            set(a.gap(b) == 0 ? Clue.DAYS_ONE_UNTOLD_NEAR : Clue.DAYS_ONE_UNTOLD_FAR);
        } else {
            set(Clue.DAYS_BOTH_UNTOLD);
        }
    }

    private void told(Days a, Days b) {
        switch (a.gap(b)) {
            case 0 -> {
                meeting(a, b);
            }
            case 1 -> set(Clue.DAYS_GAP_1);
            case 2, 3 -> set(Clue.DAYS_GAP_2_3);
            default -> set(Clue.DAYS_GAP_MORE);
        }
    }

    private void meeting(Days a, Days b) {
        if (a.equals(b)) {
            set(a.length() <= MOMENT ? Clue.DAYS_SAME : Clue.DAYS_SAME_LONG);
        } else {
            set(Clue.DAYS_TOUCH);
            values[Clue.DAYS_SHARED.ordinal()] = a.share(b);
        }
    }

    private void numbers(List<Quantity> a, List<Quantity> b) {
        if (a.isEmpty() != b.isEmpty()) {
            set(Clue.NUMBER_ONE_UNTOLD);
        } else if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> sameKind(x, y) && x.value() == y.value()))) {
            set(Clue.NUMBER_SAME);
        } else if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> sameKind(x, y)))) {
            set(Clue.NUMBER_OTHER);
        }
    }

    private static boolean sameKind(Quantity a, Quantity b) {
        return a.kind() == b.kind();
    }
}
