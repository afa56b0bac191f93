package org.babad.coding.attribution;

import java.util.List;
import java.util.Optional;

/** Decides how much of its sentence a cue covers. */
final class Reaches {

    /** So many words make a clause: fewer after a speaker are a date or a place. */
    private static final int CLAUSE_WORDS = 4;

    private final Line line;

    Reaches(Line line) {
        this.line = line;
    }

    /** What a cue with its speaker before says: what follows, or what stands before both ("..., kantor X mengatakan pada Senin"). */
    List<Stretch> said(int cue, Optional<Mention> mention) {
        boolean here = mention.isPresent()
                && mention.get().stretch().sentence() == line.sentence().index();
        int from = here ? mention.get().stretch().from() : cue;
        boolean inverted = from > CLAUSE_WORDS
                && from < cue
                && (line.isComma(from - 1) || line.isQuote(from - 1))
                && wordsBefore(from) >= CLAUSE_WORDS
                && endsSoon(cue + 1);
        return inverted ? List.of(stretch(0, from)) : after(cue + 1);
    }

    /** What stands after {@code from}, to a semicolon, a contrast ("..., sedangkan X") or the end. */
    List<Stretch> after(int from) {
        int to = from;
        int sight = Math.min(line.size(), from + Line.SIGHT);
        while (to < sight && !line.text(to).equals(";") && !contrasts(to)) {
            to++;
        }
        return List.of(stretch(from, to < sight ? to : line.size()));
    }

    /** What stands before the cue; where the speaker stands inside the speech, what follows too. */
    List<Stretch> before(int cue, Optional<Mention> mention) {
        int end = line.pieceEnd(mention.map(m -> m.stretch().to()).orElse(cue + 1), line.size());
        return line.isComma(end) && goesOn(end + 1)
                ? List.of(stretch(0, cue), stretch(end, line.size()))
                : List.of(stretch(0, cue));
    }

    /** Whether speech goes on: neither a date nor a relay nor an adverbial stands there. */
    private boolean goesOn(int from) {
        boolean other = line.isQuote(from)
                || line.isCapitalised(from)
                || line.is(WordClass.OPENER, from)
                || line.is(WordClass.JOINT, from)
                || line.cue(from).isPresent();
        return !other && wordsAfter(from) >= CLAUSE_WORDS;
    }

    private boolean contrasts(int comma) {
        return line.isComma(comma) && line.is(WordClass.CONTRAST, comma + 1);
    }

    /** Both sides of a cue with its speaker. */
    List<Stretch> both(int cue, Mention mention) {
        return List.of(stretch(0, cue), stretch(mention.stretch().to(), line.size()));
    }

    /** What a cue with its speaker after says: what follows where the cue leads, else what stands before or around. */
    List<Stretch> around(int cue, Mention mention, CueKind kind) {
        int end = mention.stretch().to();
        if (kind == CueKind.TOLD && pointsToSentenceBefore(cue)) {
            int index = line.sentence().index();
            return index > 0 ? List.of(new Stretch(index - 1, 0, Integer.MAX_VALUE)) : List.of();
        }
        if (kind == CueKind.TOLD && namesAct(cue)) {
            return List.of();
        }
        boolean more = wordsAfter(end) >= CLAUSE_WORDS;
        if (more && leads(cue)) {
            return List.of(stretch(end, line.size()));
        }
        return more && kind != CueKind.TOLD ? both(cue, mention) : List.of(stretch(0, cue));
    }

    private boolean leads(int cue) {
        return wordsBefore(cue) == 0 || line.is(WordClass.LEADING, cue - 1);
    }

    private boolean endsSoon(int from) {
        for (int i = from; i < Math.min(line.size(), from + Line.SIGHT); i++) {
            if (line.isBreak(i) || line.is(WordClass.THAT, i)) {
                return false;
            }
        }
        return wordsAfter(from) < CLAUSE_WORDS || line.is(WordClass.ADDRESSING, from);
    }

    /** "Hal itu disampaikan X": what X said is the sentence before. */
    private boolean pointsToSentenceBefore(int cue) {
        boolean noun = false;
        for (int i = 0; i < cue; i++) {
            noun |= line.is(WordClass.BACK, i);
            if (line.isWord(i) && !isBackWord(i)) {
                return false;
            }
        }
        return noun;
    }

    /** "Permintaan itu disampaikan X": X does that, and does not report it. */
    private boolean namesAct(int cue) {
        int words = wordsBefore(cue);
        for (int i = 0; words <= 4 && i < cue; i++) {
            if (line.is(WordClass.DEMONSTRATIVE, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBackWord(int i) {
        return line.is(WordClass.BACK, i) || line.is(WordClass.DEMONSTRATIVE, i) || line.is(WordClass.ADVERB, i);
    }

    /** How many words stand before {@code end}, counted to one more than make a clause. */
    private int wordsBefore(int end) {
        int words = 0;
        for (int i = 0; i < end && words <= CLAUSE_WORDS; i++) {
            words += line.isWord(i) && !line.is(WordClass.ADVERB, i) ? 1 : 0;
        }
        return words;
    }

    private int wordsAfter(int from) {
        int words = 0;
        for (int i = from;
                i < Math.min(line.size(), from + Line.SIGHT) && !line.text(i).equals(";");
                i++) {
            boolean counts = line.isWord(i) && !line.is(WordClass.TIME, i) && !line.isNumeric(i);
            words += counts ? 1 : 0;
        }
        return words;
    }

    private Stretch stretch(int from, int to) {
        return new Stretch(line.sentence().index(), Math.min(from, to), to);
    }
}
