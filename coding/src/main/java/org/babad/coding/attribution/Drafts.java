package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the statements of one sentence: each cue with its speaker and what it reaches inside the sentence. */
final class Drafts {

    private static final int CLAUSE_WORDS = 3;

    private final Line line;
    private final List<Draft> found = new ArrayList<>();

    private Drafts(Line line) {
        this.line = line;
    }

    /** The statements of the sentence, in the order of their cues. */
    static List<Draft> of(Line line) {
        Drafts drafts = new Drafts(line);
        for (int i = 0; i < line.size(); i++) {
            int cue = i;
            line.lexicon().cue(line.norm(i)).ifPresent(kind -> drafts.read(cue, kind));
        }
        return drafts.found;
    }

    private void read(int cue, CueKind kind) {
        if (isNegated(cue)) {
            return;
        }
        switch (kind) {
            case SAY, ACT -> readSay(cue, kind);
            case SAID -> readSaid(cue);
            case ACCORDING, DOCUMENT, TOLD -> readAround(cue, kind);
            case QUOTES -> readQuoted(cue);
            default -> {}
        }
    }

    private boolean isNegated(int cue) {
        String before = line.norm(cue - 1);
        return before.equals("tidak") || before.equals("tak") || before.equals("belum") || before.equals("enggan");
    }

    private void readSay(int cue, CueKind kind) {
        Optional<Mention> mention = Subjects.isCoordinate(line, cue) && !found.isEmpty()
                ? found.get(found.size() - 1).mention()
                : Subjects.before(line, cue, earliest(cue));
        add(kind, cue, mention, List.of(stretch(cue + 1, clauseEnd(cue))));
    }

    /** A subject stands behind the cue before it, save where that one's speaker goes on. */
    private int earliest(int cue) {
        int earliest = 0;
        for (Draft draft : found) {
            if (draft.kind().speakerBefore() && draft.cue() < cue - 1) {
                earliest = draft.cue() + 1;
            }
        }
        for (int i = earliest; i < cue; i++) {
            if (line.text(i).equals(";")) {
                earliest = i + 1;
            }
        }
        return earliest;
    }

    private int clauseEnd(int from) {
        int i = from;
        while (i < line.size() && !line.text(i).equals(";")) {
            i++;
        }
        return i;
    }

    private int clauseStart(int before) {
        int i = before;
        while (i > 0 && !line.text(i - 1).equals(";")) {
            i--;
        }
        return i;
    }

    private void readSaid(int cue) {
        boolean pointsBack = line.lexicon().pointsBack(line.norm(cue));
        if (!pointsBack && !closesSpeech(cue)) {
            return;
        }
        Optional<Mention> mention = pointsBack ? Optional.empty() : After.speaker(line, cue, CueKind.SAID);
        if (pointsBack || mention.isPresent()) {
            add(CueKind.SAID, cue, mention, List.of(stretch(clauseStart(cue), cue)));
        }
    }

    /** Whether the word stands where speech has just ended: otherwise "kata" is a word and "jelas" means clear. */
    private boolean closesSpeech(int cue) {
        int before = cue - 1;
        while (line.norm(before).equals("demikian") || line.is(WordClass.ADVERB, before)) {
            before--;
        }
        return before < 0 ? cue > 0 || line.isCapitalised(cue + 1) : line.isComma(before) || line.isQuote(before);
    }

    private void readAround(int cue, CueKind kind) {
        After.speaker(line, cue, kind)
                .ifPresent(mention -> add(kind, cue, Optional.of(mention), around(cue, mention, kind)));
    }

    private List<Stretch> around(int cue, Mention mention, CueKind kind) {
        int end = mention.stretch().to();
        boolean more = wordsAfter(end) >= CLAUSE_WORDS;
        if (kind == CueKind.TOLD && pointsToSentenceBefore(cue)) {
            int index = line.sentence().index();
            return index > 0 ? List.of(new Stretch(index - 1, 0, Integer.MAX_VALUE)) : List.of();
        }
        boolean leads = wordsBefore(cue) == 0
                || line.norm(cue - 1).equals("dengan")
                || line.norm(cue - 1).equals("yang");
        if (leads && more) {
            return List.of(stretch(end, line.size()));
        }
        return kind != CueKind.TOLD && more
                ? List.of(stretch(0, cue), stretch(end, line.size()))
                : List.of(stretch(clauseStart(cue), cue));
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

    private boolean isBackWord(int i) {
        return line.is(WordClass.BACK, i) || line.is(WordClass.DEMONSTRATIVE, i) || line.is(WordClass.ADVERB, i);
    }

    private int wordsBefore(int end) {
        int words = 0;
        for (int i = 0; i < end; i++) {
            words += line.isWord(i) && !line.is(WordClass.ADVERB, i) ? 1 : 0;
        }
        return words;
    }

    private int wordsAfter(int from) {
        int words = 0;
        for (int i = from; i < line.size() && !line.text(i).equals(";"); i++) {
            boolean counts = line.isWord(i) && !line.is(WordClass.TIME, i) && !line.isNumeric(i);
            words += counts ? 1 : 0;
        }
        return words;
    }

    /** "Mengutip pejabat X": whom the medium quotes is a speaker. */
    private void readQuoted(int cue) {
        RelayFinder.quoted(line, cue)
                .ifPresent(mention -> add(
                        CueKind.QUOTES,
                        cue,
                        Optional.of(mention),
                        List.of(stretch(0, cue), stretch(mention.stretch().to(), line.size()))));
    }

    private Stretch stretch(int from, int to) {
        return new Stretch(line.sentence().index(), Math.min(from, to), to);
    }

    private void add(CueKind kind, int cue, Optional<Mention> mention, List<Stretch> reaches) {
        found.add(new Draft(kind, line.sentence().index(), cue, mention, reaches));
    }
}
