package org.babad.model;

import java.util.Locale;

/** Whether the event of a claim is said to have happened; codebook, section 3. */
public enum Status {
    /** Told as fact, past or ongoing. */
    HAPPENED,
    /** Ordered, promised, attempted or about to be. */
    PLANNED,
    /** May be, is feared, or depends on something. */
    POSSIBLE,
    /** Said not to have happened, or not to be going to. */
    DENIED;

    /** The codebook's word, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of a codebook word; throws {@link IllegalArgumentException} for any other. */
    public static Status of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
