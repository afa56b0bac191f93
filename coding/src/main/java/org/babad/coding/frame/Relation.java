package org.babad.coding.frame;

import java.util.List;

/** How a party stands to a verb or noun in its sentence. */
enum Relation {
    SUBJECT,
    OBJECT,
    AGENT,
    POSSESSOR,
    TOWARDS;

    private static final List<Relation> ALL = List.of(values());

    /** All of them, in their order. */
    static List<Relation> all() {
        return ALL;
    }
}
