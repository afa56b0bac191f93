package org.babad.model;

/** What the affixes of an Indonesian word say about its subject. */
public enum Voice {
    /** me-: the subject does it. */
    ACTIVE,
    /** di-: it is done to the subject. */
    PASSIVE,
    /** ter-: it is done to, or befalls, the subject, without will. */
    ACCIDENTAL,
    /** ber-: the subject does or is it; no object. */
    INTRANSITIVE,
    /** No voice affix: a bare verb, or not a verb. */
    NONE
}
