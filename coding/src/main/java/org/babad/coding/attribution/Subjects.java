package org.babad.coding.attribution;

import java.util.Optional;

/**
 * Finds who speaks before a cue of kind SAY or ACT: the subject of the clause, past adverbials, dates, relays and relative clauses
 * that stand between ("Kepala staf itu, seperti dilansir X, Rabu (5/6), mengatakan").
 */
final class Subjects {

    private static final int PIECES = 6;

    private Subjects() {}

    /** The subject of the cue at {@code cue}; {@code earliest} is the first token that it may stand at. */
    static Optional<Mention> before(Line line, int cue, int earliest) {
        if (isRelative(line, cue)) {
            return endingAt(line, relativeEnd(line, cue), earliest);
        }
        int end = cue;
        for (int k = 0; k < PIECES && end > earliest; k++) {
            int start = Math.max(earliest, line.pieceStart(end));
            Optional<Mention> found = inPiece(line, start, end);
            if (found.isPresent()) {
                return Optional.of(joined(line, found.get(), start, earliest));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** The noun phrase that a sentence begins with, past adverbials: who it is about. */
    static Optional<Mention> ofSentence(Line line) {
        int start = line.isQuote(0) ? 1 : 0;
        for (int k = 0; k < PIECES && start < line.size(); k++) {
            int end = line.pieceEnd(start, line.size());
            Optional<Mention> found = inPiece(line, start, end);
            if (found.isPresent()) {
                return found;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** Whether only adverbs and conjunctions stand between the cue and what comes before it: "..., dan mengklaim". */
    static boolean isCoordinate(Line line, int cue) {
        int i = cue - 1;
        boolean joint = false;
        while (i >= 0 && (line.is(WordClass.ADVERB, i) || line.is(WordClass.JOINT, i))) {
            joint |= line.is(WordClass.JOINT, i);
            i--;
        }
        return joint || i < 0 || line.isComma(i);
    }

    private static boolean isRelative(Line line, int cue) {
        return line.is(WordClass.RELATIVE, relativeEnd(line, cue));
    }

    private static int relativeEnd(Line line, int cue) {
        int i = cue - 1;
        while (i > 0 && !line.is(WordClass.RELATIVE, i) && line.is(WordClass.CUT, i) && !line.isBreak(i)) {
            i--;
        }
        return i;
    }

    private static Optional<Mention> inPiece(Line line, int start, int end) {
        if (holdsRelay(line, start, end) || line.is(WordClass.RELATIVE, start)) {
            return Optional.empty();
        }
        int at = skipLead(line, afterSubordinator(line, start, end), end);
        return NounPhrases.at(line, at, end);
    }

    private static boolean holdsRelay(Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (line.cue(i).filter(k -> k == CueKind.QUOTES).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int afterSubordinator(Line line, int start, int end) {
        for (int i = end - 2; i >= start; i--) {
            if (line.is(WordClass.SUBORDINATOR, i)) {
                return i + 1;
            }
        }
        return start;
    }

    /** Skips adverbs, dates and a prepositional phrase at the head of a piece. */
    private static int skipLead(Line line, int start, int end) {
        int i = start;
        while (i < end && (line.is(WordClass.ADVERB, i) || isDate(line, i))) {
            i++;
        }
        if (i >= end || !line.is(WordClass.OPENER, i)) {
            return i;
        }
        i = i + 2;
        while (i < end
                && !(line.isCapitalised(i) && !isDate(line, i))
                && !line.is(WordClass.HEDGED, i)
                && !line.is(WordClass.PRONOUN, i)) {
            i++;
        }
        return i;
    }

    private static boolean isDate(Line line, int i) {
        boolean bracketed = line.text(i).equals("(") && line.isNumeric(i + 1)
                || line.text(i).equals(")")
                || line.isNumeric(i) && line.text(i - 1).equals("(");
        return bracketed
                || line.is(WordClass.TIME, i)
                || line.norm(i).equals("/")
                || line.text(i - 1).equals("/");
    }

    /** Takes the piece before to the phrase where the two are one speaker: "Direktur CIA, William Burns, mengatakan". */
    private static Mention joined(Line line, Mention found, int start, int earliest) {
        int comma = start - 1;
        if (found.back()
                || comma <= earliest
                || !line.isComma(comma)
                || found.stretch().from() != start) {
            return found;
        }
        int from = Math.max(earliest, line.pieceStart(comma));
        int clause = afterSubordinator(line, from, comma);
        int at = skipLead(line, clause, comma);
        boolean opens = line.is(WordClass.OPENER, clause) || holdsRelay(line, from, comma);
        Optional<Mention> head = opens ? Optional.empty() : NounPhrases.at(line, at, comma);
        return head.filter(h -> h.stretch().to() == comma)
                .map(h -> new Mention(
                        new Stretch(line.sentence().index(), at, found.stretch().to()), false))
                .orElse(found);
    }

    /** The noun phrase that ends before {@code end}: what a relative clause is about. */
    private static Optional<Mention> endingAt(Line line, int end, int earliest) {
        int to = line.isComma(end - 1) ? end - 1 : end;
        int from = to;
        while (from > earliest && goesBack(line, from - 1)) {
            from--;
        }
        return from < to ? NounPhrases.at(line, from, to) : Optional.empty();
    }

    private static boolean goesBack(Line line, int i) {
        String text = line.text(i);
        boolean bracket = text.equals("(") || text.equals(")");
        return bracket
                || line.isWord(i)
                        && !line.is(WordClass.LINK, i)
                        && !line.is(WordClass.OPENER, i)
                        && (line.isCapitalised(i) || !line.is(WordClass.CUT, i) && !line.isVerb(i));
    }
}
