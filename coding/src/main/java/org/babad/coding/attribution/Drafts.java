package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the statements of one sentence: each cue with its speaker and what it reaches inside the sentence. */
final class Drafts {

    private final Line line;
    private final Reaches reaches;
    private final List<Draft> found = new ArrayList<>();

    private Drafts(Line line) {
        this.line = line;
        this.reaches = new Reaches(line);
    }

    /** The statements of the sentence, in the order of their cues. */
    static List<Draft> of(Line line) {
        Drafts drafts = new Drafts(line);
        for (int i = 0; i < line.size(); i++) {
            int cue = i;
            line.cue(i).ifPresent(kind -> drafts.read(cue, kind));
        }
        return drafts.found;
    }

    private void read(int cue, CueKind kind) {
        if (isNegated(cue)) {
            return;
        }
        switch (kind) {
            case SAY, ACT, SHOW, CALL -> readBefore(cue, kind);
            case SAID -> readSaid(cue);
            case THUS -> readThus(cue);
            case NOUN -> readNoun(cue);
            case ACCORDING, DOCUMENT, TOLD -> readAround(cue, kind);
            case QUOTES -> readQuoted(cue);
            default -> {}
        }
    }

    private boolean isNegated(int cue) {
        return line.is(WordClass.NEGATION, cue - 1);
    }

    private void readBefore(int cue, CueKind kind) {
        Optional<Mention> mention = Subjects.isCoordinate(line, cue) && !found.isEmpty()
                ? found.get(found.size() - 1).mention()
                : Subjects.before(line, cue, earliest(cue));
        boolean speaks = mention.map(m -> kind == CueKind.SHOW ? isDocument(m) : maySpeak(m))
                .orElse(kind != CueKind.SHOW);
        List<Stretch> said = reaches.said(cue, mention);
        if (speaks && !takesNounOnly(cue) && holdsWord(said.get(0))) {
            add(kind, cue, mention, kind == CueKind.CALL ? List.of() : said);
        }
    }

    private boolean holdsWord(Stretch said) {
        return IntStream.range(said.from(), said.to()).anyMatch(line::isWord);
    }

    private boolean isDocument(Mention mention) {
        return line.is(WordClass.DOCUMENT, mention.stretch().from());
    }

    /** A name, a title, a people or a document speaks; "serangan itu" does not, nor "laporan" of nobody. */
    private boolean maySpeak(Mention mention) {
        Stretch stretch = mention.stretch();
        int from = stretch.from();
        if (stretch.sentence() != line.sentence().index() || line.is(WordClass.PRONOUN, from)) {
            return true;
        }
        if (line.is(WordClass.DOCUMENT, from)) {
            return stretch.length() > 1 && !line.is(WordClass.DEMONSTRATIVE, stretch.to() - 1);
        }
        boolean body = line.is(WordClass.HEDGED, from) || line.is(WordClass.MEDIUM, from) || line.isNumeric(from);
        return body || isNamed(stretch);
    }

    private boolean isNamed(Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            boolean opens = i == 0 || i == 1 && line.isQuote(0);
            if (line.isNamed(i) && (!opens || stretch.length() == 1 || line.isNamed(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Menyampaikan duka" and "merilis buku" report nothing, "menyampaikan bahwa" and "merilis rekaman" do. */
    private boolean takesNounOnly(int cue) {
        if (line.is(WordClass.SHOWING, cue)) {
            return !line.is(WordClass.DOCUMENT, cue + 1) && !line.is(WordClass.DOCUMENT, cue + 2);
        }
        if (line.is(WordClass.REFUSAL, cue)) {
            return line.cue(cue + 1).filter(k -> k == CueKind.NOUN).isEmpty();
        }
        boolean clause = line.isBreak(cue + 1) || line.is(WordClass.COMPLEMENT, cue + 1) || line.isCapitalised(cue + 1);
        return line.is(WordClass.PARTLY, cue) && !clause && !quotesLater(cue);
    }

    private boolean quotesLater(int cue) {
        return IntStream.range(cue + 1, line.size() - 1)
                .anyMatch(i -> line.text(i).equals(":") && line.isQuote(i + 1));
    }

    /** A subject stands behind the cue before it, save where that one's speaker goes on. */
    private int earliest(int cue) {
        int earliest = Math.max(0, cue - Line.SIGHT);
        for (int k = found.size() - 1; k >= 0 && earliest <= found.get(k).cue(); k--) {
            if (found.get(k).kind().speakerBefore() && found.get(k).cue() < cue - 1) {
                earliest = found.get(k).cue() + 1;
            }
        }
        for (int i = cue - 1; i >= earliest; i--) {
            if (line.text(i).equals(";")) {
                return i + 1;
            }
        }
        return earliest;
    }

    private void readSaid(int cue) {
        boolean pointsBack = line.lexicon().pointsBack(line.norm(cue));
        if (!pointsBack && !closesSpeech(cue)) {
            readNoun(cue);
            return;
        }
        Optional<Mention> mention = pointsBack ? Optional.empty() : After.speaker(line, cue, CueKind.SAID);
        if (pointsBack || mention.isPresent()) {
            add(CueKind.SAID, cue, mention, reaches.before(cue, mention));
        }
    }

    /** Whether the word stands where speech has just ended: otherwise "kata" is a word and "jelas" means clear. */
    private boolean closesSpeech(int cue) {
        int before = cue - 1;
        while (line.is(WordClass.THUS, before) || line.is(WordClass.ADVERB, before)) {
            before--;
        }
        return before < 0 ? cue > 0 || line.isCapitalised(cue + 1) : line.isComma(before) || line.isQuote(before);
    }

    private void readThus(int cue) {
        boolean opens = line.isComma(cue - 1) || line.isQuote(cue - 1) || cue == 0;
        boolean names = line.is(WordClass.DOCUMENT, cue + 1)
                || line.is(WordClass.HEDGED, cue + 1)
                || line.isCapitalised(cue + 1)
                || line.is(WordClass.MEDIUM, cue + 1);
        if (opens && names && cue > 0) {
            After.author(line, cue + 1)
                    .ifPresent(m -> add(CueKind.THUS, cue, Optional.of(m), reaches.before(cue, Optional.of(m))));
        }
    }

    private void readNoun(int cue) {
        Draft before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && before.kind() == CueKind.ACT && before.cue() == cue - 1) {
            return;
        }
        After.author(line, cue + 1)
                .filter(m -> line.is(WordClass.THAT, m.stretch().to()))
                .ifPresent(m -> add(
                        CueKind.NOUN,
                        cue,
                        Optional.of(m),
                        reaches.after(m.stretch().to() + 1)));
    }

    private void readAround(int cue, CueKind kind) {
        if (line.lexicon().pointsBack(line.norm(cue)) || kind == CueKind.TOLD && saysThat(cue)) {
            add(kind, cue, Optional.empty(), reaches.after(cue + 1));
            return;
        }
        After.speaker(line, cue, kind)
                .ifPresent(mention -> add(kind, cue, Optional.of(mention), reaches.around(cue, mention, kind)));
    }

    /** "Ditambahkan bahwa ..." at the head of a sentence: whoever spoke before goes on. */
    private boolean saysThat(int cue) {
        return cue == 0 && line.is(WordClass.THAT, cue + 1) && line.sentence().index() > 0;
    }

    /** "Mengutip pejabat X": whom the medium quotes is a speaker. */
    private void readQuoted(int cue) {
        RelayFinder.quoted(line, cue)
                .ifPresent(mention -> add(CueKind.QUOTES, cue, Optional.of(mention), reaches.both(cue, mention)));
    }

    private void add(CueKind kind, int cue, Optional<Mention> mention, List<Stretch> said) {
        found.add(new Draft(kind, line.sentence().index(), cue, mention, said));
    }
}
