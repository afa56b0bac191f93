package org.babad.coding.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.babad.coding.frame.GrammarWords.Kind;
import org.babad.coding.party.PartyMention;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.Voice;

/**
 * The grammatical neighbours of a verb or noun within its sentence, found by word order and function words: subject,
 * object, agent of a passive, possessor of a noun, party that an act is directed at. Of one sentence; not shared.
 */
final class Neighbours {

    private static final int OBJECT_REACH = 5;
    private static final int AGENT_REACH = 9;
    private static final int POSSESSOR_REACH = 2;
    private static final int TOWARDS_REACH = 12;
    private static final int MOST_STEPS = 6;

    private final List<Token> tokens;
    private final List<PartyMention> mentions;
    private final GrammarWords words;

    Neighbours(Sentence sentence, List<PartyMention> mentions, GrammarWords words) {
        this.tokens = sentence.tokens();
        this.mentions = mentions;
        this.words = words;
    }

    /** The subject of the verb at {@code head}. */
    Optional<PartyMention> subject(int head) {
        return subject(head, 0);
    }

    private Optional<PartyMention> subject(int head, int steps) {
        int at = head - 1;
        while (at >= 0 && covering(at).isEmpty() && isFiller(at)) {
            at--;
        }
        if (at < 0 || steps > MOST_STEPS) {
            return at < 0 ? afterComma(head) : Optional.empty();
        }
        Optional<PartyMention> here = covering(at);
        if (here.isPresent()) {
            return isSubjectLike(here.get()) ? here : scanLeft(here.get().from() - 1, head, steps);
        }
        Token token = tokens.get(at);
        if (words.is(Kind.RELATIVE, token)) {
            return endingBefore(at, 3);
        }
        if (words.is(Kind.JOINS, token) || words.is(Kind.BREAKS, token)) {
            return shared(at, head, steps);
        }
        return scanLeft(at, head, steps);
    }

    /** The subject of a clause that names none: that of the verb before, else the first party after the comma. */
    private Optional<PartyMention> shared(int joint, int head, int steps) {
        int verb = verbBefore(joint);
        Optional<PartyMention> found = verb < 0 ? Optional.empty() : subject(verb, steps + 1);
        return found.isPresent() ? found : afterComma(head);
    }

    private Optional<PartyMention> scanLeft(int from, int head, int steps) {
        for (int at = from; at >= 0; at--) {
            Optional<PartyMention> here = covering(at);
            if (here.isPresent()) {
                if (isSubjectLike(here.get())) {
                    return here;
                }
                at = here.get().from();
                continue;
            }
            Token token = tokens.get(at);
            if (words.is(Kind.RELATIVE, token)) {
                return endingBefore(at, 3);
            }
            if (words.is(Kind.BREAKS, token)) {
                return shared(at, head, steps);
            }
        }
        return Optional.empty();
    }

    private Optional<PartyMention> afterComma(int head) {
        for (int at = head + 1; at < tokens.size(); at++) {
            if (tokens.get(at).text().equals(",")) {
                int comma = at;
                return first(m -> m.from() > comma
                        && m.from() <= comma + 3
                        && m.preposition().isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The object of a verb that ends before {@code to}. */
    Optional<PartyMention> object(int to) {
        return following(to, OBJECT_REACH).filter(m -> m.preposition().isEmpty());
    }

    /** Who does what the passive that ends before {@code to} tells: after "oleh", or directly behind it. */
    Optional<PartyMention> agent(int to) {
        Optional<PartyMention> direct = first(
                m -> m.from() >= to && m.from() <= to + 1 && m.preposition().isEmpty());
        return direct.isPresent() ? direct : behind(to, AGENT_REACH, Kind.BY);
    }

    /** The party directly behind a noun. */
    Optional<PartyMention> possessor(int to) {
        return following(to, POSSESSOR_REACH).filter(m -> m.preposition().isEmpty());
    }

    /** The party that follows a preposition of direction. */
    Optional<PartyMention> towards(int to) {
        return behind(to, TOWARDS_REACH, Kind.TOWARDS);
    }

    private Optional<PartyMention> behind(int to, int reach, Kind kind) {
        for (PartyMention mention : mentions) {
            if (mention.from() >= to && mention.from() <= to + reach) {
                String preposition = mention.preposition().orElse("");
                if (isCut(to, mention.from())) {
                    return Optional.empty();
                }
                if (words.is(kind, preposition)) {
                    return Optional.of(mention);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PartyMention> following(int to, int reach) {
        return first(m -> m.from() >= to && m.from() <= to + reach).filter(m -> !isCut(to, m.from()));
    }

    /** Whether a comma, a new clause or another verb stands between. */
    private boolean isCut(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            boolean verb = !token.form().nominal() && token.form().voice() == Voice.ACTIVE;
            if (verb || token.text().equals(";") || words.is(Kind.BREAKS, token) && !words.is(Kind.TOWARDS, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFiller(int at) {
        Token token = tokens.get(at);
        return words.is(Kind.FILLERS, token) || token.isNumeric();
    }

    /** A party without preposition that is not the object of a verb before it. */
    private boolean isSubjectLike(PartyMention mention) {
        if (mention.preposition().isPresent()) {
            return false;
        }
        int before = mention.from() - 1;
        if (before < 0) {
            return true;
        }
        Token token = tokens.get(before);
        return token.form().nominal() || token.form().voice() == Voice.NONE;
    }

    private Optional<PartyMention> covering(int at) {
        return first(m -> m.from() <= at && at < m.to());
    }

    private Optional<PartyMention> first(Predicate<PartyMention> wanted) {
        for (PartyMention mention : mentions) {
            if (wanted.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private Optional<PartyMention> endingBefore(int at, int reach) {
        return mentions.stream()
                .filter(m -> m.to() <= at && m.to() > at - reach)
                .reduce((first, second) -> second);
    }

    private int verbBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!tokens.get(i).form().nominal() && tokens.get(i).form().voice() != Voice.NONE) {
                return i;
            }
        }
        return -1;
    }
}
