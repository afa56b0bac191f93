package org.babad.language.id.syntax;

/** What the parser can do next (Kuhlmann, Gómez-Rodríguez and Satta 2011, arc-hybrid). The order is part of the model. */
enum Move {
    /** The next word goes on the stack. */
    SHIFT,
    /** The top of the stack depends on the next word, and is done. */
    LEFT,
    /** The top of the stack depends on the one beneath, and is done. */
    RIGHT;

    static final Move[] ALL = values();
}
