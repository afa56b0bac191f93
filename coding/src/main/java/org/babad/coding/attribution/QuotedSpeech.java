package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives every quotation its speaker: whose cue stands behind it or before it, else who has spoken last. */
final class QuotedSpeech {

    private static final int SPEECH_WORDS = 4;

    private final List<List<Stretch>> reaches = new ArrayList<>();
    private final List<Statement> statements;

    private QuotedSpeech(List<Statement> statements) {
        this.statements = statements;
        statements.forEach(s -> reaches.add(new ArrayList<>(s.reaches())));
    }

    /** The statements, each with the quotations that it owns among its reaches. */
    static List<Statement> extend(List<Statement> statements, List<List<Stretch>> quotations, List<Line> lines) {
        QuotedSpeech speech = new QuotedSpeech(statements);
        for (List<Stretch> run : quotations) {
            if (run.stream().mapToInt(Stretch::length).sum() >= SPEECH_WORDS) {
                speech.owner(run, lines).ifPresent(i -> speech.reaches.get(i).addAll(run));
            }
        }
        return speech.result();
    }

    /** The statement that a quotation belongs to, by its number. */
    private Optional<Integer> owner(List<Stretch> run, List<Line> lines) {
        Stretch first = run.get(0);
        Stretch last = run.get(run.size() - 1);
        int next = firstFrom(last.sentence(), last.to());
        if (next < statements.size()
                && statements.get(next).kind() == CueKind.SAID
                && follows(statements.get(next), last, lines)) {
            return Optional.of(next);
        }
        int before = firstFrom(first.sentence(), first.from()) - 1;
        return Optional.of(before).filter(i -> i >= 0 && isNear(statements.get(i), first, lines));
    }

    /** The number of the first statement whose cue is the token or stands behind it; statements are in the order of their cues. */
    private int firstFrom(int sentence, int token) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Statement s = statements.get(middle);
            boolean earlier = s.sentence() < sentence || s.sentence() == sentence && s.cue() < token;
            low = earlier ? middle + 1 : low;
            high = earlier ? high : middle;
        }
        return low;
    }

    private static boolean follows(Statement statement, Stretch last, List<Line> lines) {
        if (statement.sentence() != last.sentence()) {
            return false;
        }
        Line line = lines.get(last.sentence());
        for (int i = last.to(); i < statement.cue(); i++) {
            if (line.isWord(i) && !line.is(WordClass.ADVERB, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(Statement statement, Stretch first, List<Line> lines) {
        int paragraphs = lines.get(first.sentence()).sentence().paragraph()
                - lines.get(statement.sentence()).sentence().paragraph();
        return paragraphs <= 2;
    }

    private List<Statement> result() {
        List<Statement> extended = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            extended.add(statements.get(i).reaching(reaches.get(i)));
        }
        return extended;
    }
}
