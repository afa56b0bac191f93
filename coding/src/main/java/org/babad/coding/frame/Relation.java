package org.babad.coding.frame;

/** How a party stands to a verb or noun in its sentence. */
enum Relation {
    SUBJECT,
    OBJECT,
    AGENT,
    POSSESSOR,
    TOWARDS
}
