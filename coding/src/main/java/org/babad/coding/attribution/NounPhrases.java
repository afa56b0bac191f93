package org.babad.coding.attribution;

import java.util.Optional;

/** Reads noun phrases by their first token: titles, names, what a name is of; the same rules for speakers before and after a cue. */
final class NounPhrases {

    private static final int LONGEST = 16;

    private NounPhrases() {}

    /** The noun phrase that begins at {@code from} and ends before {@code limit}, if one does. */
    static Optional<Mention> at(Line line, int from, int limit) {
        int end = trim(line, from, end(line, from, Math.min(limit, from + LONGEST)));
        if (end <= from || !holdsWord(line, from, end)) {
            return Optional.empty();
        }
        return Optional.of(new Mention(new Stretch(line.sentence().index(), from, end), pointsBack(line, from, end)));
    }

    private static int end(Line line, int from, int limit) {
        int i = from;
        while (i < limit) {
            int next = step(line, from, i, limit);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** The token after the part of the phrase that begins at {@code i}; {@code i} where the phrase ends. */
    private static int step(Line line, int from, int i, int limit) {
        if (!line.isWord(i)) {
            return bracket(line, i, limit);
        }
        if (line.is(WordClass.LINK, i)) {
            return i > from && i + 1 < limit && line.isCapitalised(i + 1) && !line.is(WordClass.TIME, i + 1)
                    ? i + 2
                    : i;
        }
        if (line.isNumeric(i) && line.is(WordClass.YEARS, i + 1)) {
            return Math.min(limit, i + 2);
        }
        if (line.is(WordClass.AND, i)) {
            return i > from && i + 1 < limit && mayGoOn(line, i + 1) ? i + 2 : i;
        }
        return mayGoOn(line, i) && !(line.isNumeric(i) && i > from && !line.isCapitalised(i - 1)) ? i + 1 : i;
    }

    private static boolean mayGoOn(Line line, int i) {
        if (!line.isWord(i) || line.is(WordClass.TIME, i)) {
            return false;
        }
        boolean named = line.isCapitalised(i) && !isSentenceStart(line, i);
        return named || !line.is(WordClass.CUT, i) && !line.isVerb(i) && !isCue(line, i);
    }

    private static boolean isCue(Line line, int i) {
        return line.cue(i).isPresent();
    }

    private static boolean isSentenceStart(Line line, int i) {
        return i == 0 || i == 1 && line.isQuote(0);
    }

    /** An abbreviation in brackets belongs to the name: (IDF). A date does not. */
    private static int bracket(Line line, int i, int limit) {
        boolean opens = line.text(i).equals("(") && line.isNamed(i + 1) && !line.is(WordClass.TIME, i + 1);
        for (int close = i + 2; opens && close < Math.min(limit, i + 6); close++) {
            if (line.text(close).equals(")")) {
                return close + 1;
            }
        }
        boolean initial =
                line.text(i).equals(".") && i > 0 && line.text(i - 1).length() <= 2 && line.isCapitalised(i + 1);
        boolean slash = line.text(i).equals("/") && line.isCapitalised(i - 1) && line.isCapitalised(i + 1);
        return initial || slash ? i + 1 : i;
    }

    private static int trim(Line line, int from, int end) {
        int to = end;
        while (to > from
                && (line.is(WordClass.AND, to - 1)
                        || line.is(WordClass.LINK, to - 1)
                        || line.text(to - 1).equals("."))) {
            to--;
        }
        return to;
    }

    private static boolean holdsWord(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            if (line.isWord(i) && !line.isNumeric(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsBack(Line line, int from, int end) {
        return line.is(WordClass.PRONOUN, from) && end - from <= 2 || line.is(WordClass.DEMONSTRATIVE, end - 1);
    }
}
