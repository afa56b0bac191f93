package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.model.Relay;
import org.babad.model.Sentence;
import org.babad.model.Source;

/**
 * Who says what in one document, and through which media. Tokens are counted inside their sentence, from 0, ends outside. Immutable and
 * thread-safe.
 */
public final class Attributions {

    private final List<Statement> statements;
    private final Map<Integer, List<Statement>> reaching = new HashMap<>();
    private final Map<Integer, List<Relay>> relays;

    /**
     * Takes what was found.
     *
     * @param statements in the order of the text
     * @param relays the media that hold for a sentence, by its index
     */
    Attributions(List<Statement> statements, Map<Integer, List<Relay>> relays) {
        this.statements = List.copyOf(statements);
        this.relays = Map.copyOf(relays);
        for (Statement statement : statements) {
            statement.reaches().stream().map(Stretch::sentence).distinct().forEach(sentence -> reaching.computeIfAbsent(
                            sentence, k -> new ArrayList<>())
                    .add(statement));
        }
    }

    /** All statements of the document, in the order of their cues. */
    public List<Statement> statements() {
        return statements;
    }

    /**
     * Who says what the tokens from {@code triggerFrom} to {@code triggerTo} tell: the speaker of the narrowest statement that reaches
     * them, but whom a medium quotes rather than the medium. A word that is a cue itself ("membantah") is not said by its own subject.
     */
    public Optional<Source> source(Sentence sentence, int triggerFrom, int triggerTo) {
        Optional<Stretch> actor = act(sentence, triggerFrom, triggerTo).map(Statement::mention);
        return reaching.getOrDefault(sentence.index(), List.of()).stream()
                .filter(s -> s.reaches().stream().anyMatch(r -> r.contains(sentence.index(), triggerFrom)))
                .filter(s -> actor.filter(s.mention()::equals).isEmpty())
                .min(Comparator.comparing((Statement s) -> s.kind() != CueKind.QUOTES)
                        .thenComparingInt(s -> width(s, sentence, triggerFrom)))
                .map(Statement::source);
    }

    /** The media that the tokens came through, in the order of the text, the article's own ones last. */
    public List<Relay> via(Sentence sentence, int triggerFrom, int triggerTo) {
        return relays.getOrDefault(sentence.index(), List.of());
    }

    /** The statement whose cue is one of the tokens: its speaker is the actor, not the source, of a claim with that trigger. */
    public Optional<Statement> act(Sentence sentence, int triggerFrom, int triggerTo) {
        return statements.stream()
                .filter(s -> s.sentence() == sentence.index() && triggerFrom <= s.cue() && s.cue() < triggerTo)
                .findFirst();
    }

    /** The statements whose cue stands in the sentence. */
    public List<Statement> in(Sentence sentence) {
        List<Statement> inside = new ArrayList<>();
        statements.stream().filter(s -> s.sentence() == sentence.index()).forEach(inside::add);
        return inside;
    }

    private static int width(Statement statement, Sentence sentence, int token) {
        return statement.reaches().stream()
                .filter(r -> r.contains(sentence.index(), token))
                .mapToInt(Stretch::length)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
