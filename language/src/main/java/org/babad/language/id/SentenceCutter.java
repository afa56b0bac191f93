package org.babad.language.id;

import static org.babad.language.id.Letters.at;

import java.util.function.IntPredicate;

/**
 * Finds where sentences end among the tokens of a passage. A full stop ends one unless the word after it goes on in lower
 * case; marks that close a quotation or a bracket right behind it still belong to it; a quotation that its reporting clause
 * follows ({@code "...!" kata X.}) is one sentence with that clause. Immutable; looks at most a few tokens ahead.
 */
final class SentenceCutter {

    private static final int LOOK_AHEAD = 5;
    private static final int MOST_CLOSERS = 8;

    private final Abbreviations abbreviations;
    private final Lexicon lexicon;

    SentenceCutter(Abbreviations abbreviations, Lexicon lexicon) {
        this.abbreviations = abbreviations;
        this.lexicon = lexicon;
    }

    /** The token after the last one of the sentence that begins with token {@code from}; a quotation is cut at its stops. */
    int end(String text, Offsets tokens, int from) {
        return end(text, tokens, from, at -> true);
    }

    /** The same, but a quotation of several sentences that is closed again is one sentence with the clause around it. */
    int endKeepingQuotations(String text, Offsets tokens, int from) {
        Quotation quotation = new Quotation(text, tokens, from);
        return end(text, tokens, from, behind -> !quotation.isOpenBefore(behind));
    }

    private int end(String text, Offsets tokens, int from, IntPredicate allowed) {
        for (int at = from; at < tokens.size(); at++) {
            int behind = isTerminator(text, tokens, at) ? closers(text, tokens, at + 1) : 0;
            if (behind > 0 && endsHere(text, tokens, new Stop(from, at, behind)) && allowed.test(behind)) {
                return behind;
            }
        }
        return tokens.size();
    }

    /** Where a sentence may end: it began at token {@code from}, {@code mark} is the stop, {@code next} what follows. */
    private record Stop(int from, int mark, int next) {}

    private boolean isTerminator(String text, Offsets tokens, int at) {
        char c = text.charAt(tokens.start(at));
        if (c == '.' || c == '!' || c == '?' || c == '…') {
            return true;
        }
        int length = tokens.end(at) - tokens.start(at);
        return length > 1
                && length < 8
                && text.charAt(tokens.end(at) - 1) == '.'
                && abbreviations.mayEnd(text.substring(tokens.start(at), tokens.end(at)));
    }

    /** The token after the closing marks that touch the stop, and after further stops ({@code ?!}). */
    private static int closers(String text, Offsets tokens, int first) {
        int at = first;
        int limit = Math.min(tokens.size(), first + MOST_CLOSERS);
        while (at < limit && tokens.start(at) == tokens.end(at - 1) && closes(text, tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean closes(String text, Offsets tokens, int at) {
        char c = text.charAt(tokens.start(at));
        if (c == '"' || c == '\'') {
            return !quoteOpens(text, tokens, at);
        }
        if (c == '“') {
            return !Character.isLetterOrDigit(at(text, tokens.end(at)));
        }
        return Letters.isCloser(c)
                || c == '!'
                || c == '?'
                || c == '.'
                || c == '\\' && at(text, tokens.end(at)) == '"' && !quoteOpens(text, tokens, at + 1);
    }

    /** A straight quote that touches the stop opens a new quotation only where an odd one would be left open otherwise. */
    private static boolean quoteOpens(String text, Offsets tokens, int at) {
        char mark = text.charAt(tokens.start(at));
        if (!Character.isLetterOrDigit(at(text, tokens.end(at)))) {
            return false;
        }
        int before = 0;
        for (int i = Math.max(0, at - 200); i < at; i++) {
            if (text.charAt(tokens.start(i)) == mark) {
                before++;
            }
        }
        return before % 2 == 0;
    }

    private boolean endsHere(String text, Offsets tokens, Stop stop) {
        if (stop.next == tokens.size()) {
            return true;
        }
        int word = firstWord(text, tokens, stop.next);
        boolean apart = tokens.start(stop.next) > tokens.end(stop.next - 1);
        if (isEnumerator(text, tokens, stop) || isPause(text, tokens, stop.mark)) {
            return false;
        }
        if (apart && text.charAt(tokens.start(stop.next)) == '(') {
            return stop.mark > stop.from && tokens.end(stop.mark) - tokens.start(stop.mark) == 1;
        }
        return apart ? begins(text, tokens, stop, word) : beginsGlued(text, tokens, stop, word);
    }

    /** The first token from {@code at} on that is no opening mark. */
    private static int firstWord(String text, Offsets tokens, int at) {
        int word = at;
        int limit = Math.min(tokens.size() - 1, at + LOOK_AHEAD);
        while (word < limit && !Character.isLetterOrDigit(text.codePointAt(tokens.start(word)))) {
            word++;
        }
        return word;
    }

    /** The stop of "1. Presiden": the sentence has but a number or a letter before it. */
    private static boolean isEnumerator(String text, Offsets tokens, Stop stop) {
        return stop.mark == stop.from + 1
                && tokens.end(stop.from) - tokens.start(stop.from) <= 2
                && Character.isLetterOrDigit(text.charAt(tokens.start(stop.from)));
    }

    /** Dots that stand apart: somebody pauses ("pergi ... kami menunggu"). */
    private static boolean isPause(String text, Offsets tokens, int mark) {
        return tokens.end(mark) - tokens.start(mark) > 1
                && text.charAt(tokens.start(mark)) == '.'
                && mark > 0
                && tokens.start(mark) > tokens.end(mark - 1);
    }

    /** Whether the words after a stop and a blank begin a sentence. */
    private boolean begins(String text, Offsets tokens, Stop stop, int word) {
        int first = text.codePointAt(tokens.start(word));
        if (!Character.isLowerCase(first)) {
            return true;
        }
        boolean quoted = stop.next > stop.mark + 1;
        return !quoted
                && tokens.end(stop.mark) - tokens.start(stop.mark) == 1
                && text.charAt(tokens.start(stop.mark)) == '.'
                && (isPlainWord(text, tokens, stop.mark - 1)
                        || isListed(text, tokens, stop.mark - 1)
                        || hasCapitalInside(text, tokens, word));
    }

    /** Lower case, five letters or more: what stands before a real full stop, not before that of an abbreviation. */
    private static boolean isPlainWord(String text, Offsets tokens, int at) {
        if (at < 0 || tokens.end(at) - tokens.start(at) < 5) {
            return false;
        }
        return text.substring(tokens.start(at), tokens.end(at)).chars().allMatch(Character::isLowerCase);
    }

    /** A well-known word of four letters or more. */
    private boolean isListed(String text, Offsets tokens, int at) {
        return at >= 0
                && tokens.end(at) - tokens.start(at) >= 4
                && lexicon.frequency(text, tokens.start(at), tokens.end(at)) >= 5;
    }

    private static boolean hasCapitalInside(String text, Offsets tokens, int at) {
        return tokens.end(at) - tokens.start(at) > 1 && Character.isUpperCase(text.charAt(tokens.start(at) + 1));
    }

    /** Whether the words that touch the stop begin a sentence: "pasukan.Serangan" yes, "KOMPAS.COM" no. */
    private static boolean beginsGlued(String text, Offsets tokens, Stop stop, int word) {
        int start = tokens.start(word);
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        return tokens.end(word) - start > 1 && Character.isLowerCase(text.charAt(start + 1))
                || isPlainWord(text, tokens, stop.mark - 1);
    }
}
