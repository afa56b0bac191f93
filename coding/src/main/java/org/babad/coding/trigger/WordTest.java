package org.babad.coding.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.model.Form;
import org.babad.model.Token;
import org.babad.model.Voice;

/**
 * One word of a trigger pattern: a literal, or a root with the classes of form that count. Written {@code word},
 * {@code root:apibn}, several behind {@code /}, or {@code *} for any.
 */
record WordTest(List<Alternative> alternatives) {

    /** One way to satisfy the test: a word in its normal form, or a root in one of some form classes. */
    record Alternative(String word, Optional<String> classes) {

        static Alternative parse(String text) {
            int colon = text.indexOf(':');
            return colon < 0
                    ? new Alternative(text, Optional.empty())
                    : new Alternative(text.substring(0, colon), Optional.of(text.substring(colon + 1)));
        }

        boolean accepts(Token token) {
            return classes.isPresent()
                    ? token.form().root().equals(word) && classes.get().indexOf(formClass(token)) >= 0
                    : token.norm().equals(word);
        }
    }

    WordTest {
        alternatives = List.copyOf(alternatives);
    }

    static WordTest parse(String text) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String part : text.split("/")) {
            alternatives.add(Alternative.parse(part));
        }
        return new WordTest(alternatives);
    }

    /** Whether it stands for any words at all, none included. */
    boolean isGap() {
        return alternatives.get(0).word().equals("*");
    }

    boolean accepts(Token token) {
        for (Alternative alternative : alternatives) {
            if (alternative.accepts(token)) {
                return true;
            }
        }
        return false;
    }

    /** The class letter of a token's form: a, p, i for the voices, n for nouns by affix, b for the bare root. */
    static char formClass(Token token) {
        Form form = token.form();
        if (form.nominal()) {
            return 'n';
        }
        return switch (form.voice()) {
            case ACTIVE -> 'a';
            case PASSIVE, ACCIDENTAL -> 'p';
            case INTRANSITIVE -> 'i';
            case NONE -> 'b';
        };
    }

    /** Whether the voice makes a verb of it. */
    static boolean isVerb(Token token) {
        return !token.form().nominal() && token.form().voice() != Voice.NONE;
    }
}
