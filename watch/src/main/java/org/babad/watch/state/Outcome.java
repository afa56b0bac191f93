package org.babad.watch.state;

import java.util.Optional;

/**
 * What became of an item.
 *
 * @param kind of its end
 * @param why where it did not become an article of the chronicle
 */
public record Outcome(Kind kind, Optional<String> why) {

    /** Its article is in the chronicle. */
    public static final Outcome READ = new Outcome(Kind.READ, Optional.empty());

    /** How an item ends; {@link #code} is what the state keeps. */
    public enum Kind {
        /** Its article is in the chronicle. */
        READ(1),
        /** There is no article, or none that could be taken. */
        GIVEN_UP(2),
        /** There is an article, and it is none for this chronicle, such as one in a language that is not coded. */
        ASIDE(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    public Outcome {
        if ((kind == Kind.READ) == why.isPresent()) {
            throw new IllegalArgumentException("what is read needs no reason, all else does: " + kind + " " + why);
        }
    }

    /** It could not be had, or not be read. */
    public static Outcome givenUp(String why) {
        return new Outcome(Kind.GIVEN_UP, Optional.of(why));
    }

    /** It was read, and set aside. */
    public static Outcome aside(String why) {
        return new Outcome(Kind.ASIDE, Optional.of(why));
    }
}
