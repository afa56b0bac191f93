package org.babad.coding.attribution;

/** Where the speaker and what is said stand around a word of reporting; the table {@code id/cues.tsv} gives each word its kind. */
public enum CueKind {
    /** The speaker before, what is said after: X mengatakan. */
    SAY,
    /** As {@link #SAY}, where only a document or a picture counts as speaker: rekaman X menunjukkan. */
    SHOW,
    /** As {@link #SAY}, and the word is an event of its own whose actor is the speaker: X menuduh. */
    ACT,
    /** As {@link #ACT}, and what follows is no claim but what the speaker wants: X mendesak. */
    CALL,
    /** What is said before, the speaker after: kata X. */
    SAID,
    /** The speaker after, what is said around: menurut X. */
    ACCORDING,
    /** As {@link #ACCORDING}, behind the noun of a document: berdasarkan laporan X. */
    DOCUMENT,
    /** What is said before, the speaker or document after: demikian X. */
    THUS,
    /** A noun of saying, its speaker, bahwa, and what is said: tuduhan X bahwa. */
    NOUN,
    /** A passive with the speaker after: disampaikan X. */
    TOLD,
    /** A word that names a medium, or the one whom the medium quotes: mengutip pejabat. */
    QUOTES,
    /** A word that may name a medium: kepada Reuters. */
    TO;

    boolean relays() {
        return this == QUOTES || this == TO;
    }

    boolean speakerBefore() {
        return this == SAY || this == ACT || this == SHOW || this == CALL;
    }
}
