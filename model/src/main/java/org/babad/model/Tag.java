package org.babad.model;

/** The universal parts of speech (UPOS) of Universal Dependencies 2; the names are the standard's own. */
public enum Tag {
    /** Adjective. */
    ADJ,
    /** Adposition: di, ke, dari. */
    ADP,
    /** Adverb. */
    ADV,
    /** Auxiliary and copula: akan, telah, adalah. */
    AUX,
    /** Coordinating conjunction: dan, atau, tetapi. */
    CCONJ,
    /** Determiner: ini, itu, para, sebuah. */
    DET,
    /** Interjection. */
    INTJ,
    /** Noun. */
    NOUN,
    /** Numeral. */
    NUM,
    /** Particle: tidak, bukan, pun. */
    PART,
    /** Pronoun: ia, mereka, yang, -nya. */
    PRON,
    /** Proper noun. */
    PROPN,
    /** Punctuation. */
    PUNCT,
    /** Subordinating conjunction: bahwa, karena, untuk. */
    SCONJ,
    /** Symbol. */
    SYM,
    /** Verb. */
    VERB,
    /** Anything else, foreign words among them. */
    X
}
