package org.babad.coding.frame;

import java.util.List;
import org.babad.coding.frame.GrammarWords.Kind;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.Voice;
import org.jspecify.annotations.Nullable;

/** What stands between a mention and a trigger, and right beside a mention, in coarse signs. Of one sentence; not shared. */
final class Way {

    private static final int LONGEST = 5;
    private static final List<Kind> NAMED = List.of(Kind.RELATIVE, Kind.SAYS, Kind.SAID, Kind.BY);

    private final List<Token> tokens;
    private final List<PartyMention> mentions;
    private final GrammarWords words;
    private final @Nullable String[] signs;

    Way(Sentence sentence, List<PartyMention> mentions, GrammarWords words) {
        this.tokens = sentence.tokens();
        this.mentions = mentions;
        this.words = words;
        this.signs = new String[tokens.size()];
    }

    /** The signs between the two in the order of the text, repeats left out; those beside the trigger where they are many. */
    String between(PartyMention mention, Trigger trigger) {
        boolean before = mention.to() <= trigger.head();
        int from = before ? mention.to() : trigger.to();
        int to = before ? trigger.from() : mention.from();
        StringBuilder way = new StringBuilder();
        String last = "";
        int signs = 0;
        for (int i = 0; i < to - from && signs < LONGEST; i++) {
            String sign = sign(before ? to - 1 - i : from + i);
            if (!sign.isEmpty() && !sign.equals(last)) {
                way.append(sign).append(' ');
                last = sign;
                signs++;
            }
        }
        return way.toString().strip();
    }

    /** The sign of the token at an index, or what else it is. */
    String beside(int at) {
        if (at < 0 || at >= tokens.size()) {
            return "end";
        }
        String sign = sign(at);
        return sign.isEmpty() ? tokens.get(at).form().nominal() ? "noun" : "word" : sign;
    }

    private String sign(int at) {
        String sign = signs[at];
        if (sign == null) {
            sign = isMention(at) ? "M" : signOf(tokens.get(at));
            signs[at] = sign;
        }
        return sign;
    }

    private boolean isMention(int at) {
        for (PartyMention mention : mentions) {
            if (mention.from() <= at && at < mention.to()) {
                return true;
            }
        }
        return false;
    }

    private String signOf(Token token) {
        if (!token.isWord()) {
            return token.isNumeric() ? "" : mark(token.text());
        }
        for (Kind kind : NAMED) {
            if (words.is(kind, token)) {
                return kind.name();
            }
        }
        if (words.is(Kind.TOWARDS, token) || words.is(Kind.JOINS, token) || words.is(Kind.BREAKS, token)) {
            return token.norm();
        }
        return token.form().nominal() || token.form().voice() == Voice.NONE
                ? ""
                : token.form().voice().name();
    }

    private static String mark(String text) {
        return switch (text) {
            case "\"", "“", "”" -> "quote";
            case "(", ")" -> "";
            default -> text;
        };
    }
}
