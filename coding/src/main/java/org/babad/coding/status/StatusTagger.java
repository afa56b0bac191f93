package org.babad.coding.status;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Status;
import org.babad.model.Token;

/**
 * Reads the status of an event from its sentence. Immutable and thread-safe; load once with {@link #indonesian()}.
 *
 * <p>It walks from the trigger to the left and collects every cue that reaches it; among several a denial wins, then a
 * possibility, then a plan. A noun's predicate behind it ("perundingan tidak akan dimulai") is read too.
 */
public final class StatusTagger {

    private static final int REACH = 30;
    private static final int WORD_REACH = 4;
    private static final int PREDICATE_REACH = 5;

    private static final Set<String> MARKS = Set.of(",", ";", ":", "\"", "“", "”", "(", ")", "--", "–", "—");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”");

    private final Cues cues;

    private StatusTagger(Cues cues) {
        this.cues = cues;
    }

    /** The tagger of the language folder {@code id}. */
    public static StatusTagger indonesian() {
        return new StatusTagger(new Cues());
    }

    /**
     * Whether the event of {@code type} that tokens {@code from} to before {@code to} of {@code sentence} tell of happened;
     * throws {@link IndexOutOfBoundsException} where the sentence has no such tokens.
     */
    public Status status(EventType type, Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        Set<Status> found = EnumSet.noneOf(Status.class);
        inside(type, tokens, from, to, found);
        before(tokens, from, found);
        if (!type.isSpeech() && isNoun(tokens.subList(from, to))) {
            behind(tokens, to, found);
        }
        if (found.contains(Status.PLANNED) && isConditional(tokens)) {
            found.add(Status.POSSIBLE);
        }
        return List.of(Status.DENIED, Status.POSSIBLE, Status.PLANNED).stream()
                .filter(found::contains)
                .findFirst()
                .orElse(Status.HAPPENED);
    }

    /** A trigger may hold its own cue: "akan terus menyerang"; the no of a refusal is the refusal itself. */
    private void inside(EventType type, List<Token> tokens, int from, int to, Set<Status> found) {
        for (int i = from; i < to; i++) {
            String norm = tokens.get(i).norm();
            if (GrammarWord.NEGATION.is(norm) && type != EventType.REJECT) {
                found.add(Status.DENIED);
            }
            if (type != EventType.REJECT && to - i > 1) {
                cues.at(tokens, i)
                        .filter(c -> c.scope() == Cue.Scope.WORD || c.scope() == Cue.Scope.CLAUSE)
                        .map(Cue::status)
                        .ifPresent(found::add);
            }
        }
    }

    private void before(List<Token> tokens, int from, Set<Status> found) {
        Path path = new Path(isNoun(tokens.subList(from, from + 1)));
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !path.closed; i--) {
            int at = i;
            cues.at(tokens, at)
                    .filter(c -> path.admits(c, from - at - c.words().size()))
                    .map(Cue::status)
                    .ifPresent(found::add);
            path.cross(tokens.get(i));
        }
    }

    private void behind(List<Token> tokens, int to, Set<Status> found) {
        for (int i = to; i < Math.min(tokens.size(), to + PREDICATE_REACH); i++) {
            String norm = tokens.get(i).norm();
            if (MARKS.contains(norm)
                    || GrammarWord.OPENER.is(norm)
                    || GrammarWord.CONJUNCTION.is(norm)
                    || isVerb(tokens.get(i))) {
                return;
            }
            cues.at(tokens, i)
                    .filter(c -> GrammarWord.AUXILIARY.is(c.words().get(0)))
                    .map(Cue::status)
                    .ifPresent(found::add);
        }
    }

    private boolean isConditional(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (cues.at(tokens, i).filter(c -> c.scope() == Cue.Scope.CONDITION).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoun(List<Token> trigger) {
        return trigger.stream().noneMatch(StatusTagger::isVerb);
    }

    private static boolean isVerb(Token token) {
        return !token.form().nominal()
                && switch (token.form().voice()) {
                    case ACTIVE, PASSIVE, ACCIDENTAL, INTRANSITIVE -> true;
                    case NONE -> false;
                };
    }

    /** What lies between the trigger and a word before it. Not thread-safe. */
    private static final class Path {
        private final boolean noun;
        private int verbs;
        private boolean clause;
        private boolean opener;
        private boolean demonstrative;
        private boolean closed;

        Path(boolean noun) {
            this.noun = noun;
        }

        boolean admits(Cue cue, int distance) {
            return switch (cue.scope()) {
                case WORD -> !clause && !opener && !demonstrative && isNext(distance);
                case CLAUSE -> !clause && !opener;
                case ORDER -> !clause && !opener && verbs == 0;
                case COMPLEMENT -> !clause;
                case CONDITION -> !clause;
            };
        }

        private boolean isNext(int distance) {
            return verbs <= (noun ? 1 : 0) && distance <= WORD_REACH + (noun ? 2 : 0);
        }

        void cross(Token token) {
            String norm = token.norm();
            clause |= MARKS.contains(norm) || GrammarWord.CONJUNCTION.is(norm);
            opener |= GrammarWord.OPENER.is(norm);
            demonstrative |= GrammarWord.DEMONSTRATIVE.is(norm);
            closed |= QUOTES.contains(norm);
            verbs += isVerb(token) ? 1 : 0;
        }
    }
}
