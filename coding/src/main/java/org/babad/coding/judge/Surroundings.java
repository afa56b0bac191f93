package org.babad.coding.judge;

import java.util.List;
import java.util.Optional;
import org.babad.coding.frame.Frame;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.Voice;

/** The words around a trigger in coarse signs: parties, verbs by voice, marks, and small words as they are. Of one draft. */
final class Surroundings {

    private static final int VERB_REACH = 7;
    private static final int SHORT = 6;

    private final List<Token> tokens;
    private final Trigger trigger;
    private final Frame frame;

    Surroundings(Sentence sentence, Frame frame) {
        this.tokens = sentence.tokens();
        this.trigger = frame.trigger();
        this.frame = frame;
    }

    /** The signs of {@code count} words behind the trigger, or before it. */
    String signs(boolean behind, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(sign(behind ? trigger.to() + i : trigger.from() - 1 - i)).append(' ');
        }
        return out.toString().strip();
    }

    /** The root and voice of the nearest verb behind the trigger, or before it; empty where none is near. */
    String verb(boolean behind) {
        for (int i = 0; i < VERB_REACH; i++) {
            int at = behind ? trigger.to() + i : trigger.from() - 1 - i;
            if (at < 0 || at >= tokens.size()) {
                return "";
            }
            Token token = tokens.get(at);
            if (isVerb(token)) {
                return token.form().root() + " " + token.form().voice();
            }
        }
        return "";
    }

    private String sign(int at) {
        if (at < 0 || at >= tokens.size()) {
            return "|";
        }
        Token token = tokens.get(at);
        if (covers(frame.actor(), at)) {
            return "A";
        }
        if (covers(frame.target(), at)) {
            return "T";
        }
        if (token.isNumeric()) {
            return "0";
        }
        if (isVerb(token)) {
            return token.form().voice().name();
        }
        if (token.isCapitalised() && at > 0) {
            return "Name";
        }
        boolean small =
                !token.isWord() || !token.form().nominal() && token.norm().length() < SHORT;
        return small ? token.norm() : token.form().nominal() ? "noun" : "word";
    }

    private boolean covers(Optional<PartyMention> mention, int at) {
        return mention.filter(m -> m.from() <= at && at < m.to()).isPresent();
    }

    private static boolean isVerb(Token token) {
        return !token.form().nominal() && token.form().voice() != Voice.NONE;
    }
}
