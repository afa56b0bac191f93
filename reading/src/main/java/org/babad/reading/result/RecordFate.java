package org.babad.reading.result;

/** What became of a record of a web archive. */
public enum RecordFate {
    PAGE("pages read"),
    REVISIT("revisits"),
    DUPLICATE("duplicates"),
    NOT_FOUND("answers that are no success"),
    OTHER_MEDIA("other media"),
    UNKNOWN_ENCODING("in an encoding that Babad does not open (br, zstd)"),
    NO_RESPONSE("no responses (requests, metadata)"),
    DAMAGED("damaged or too large");

    private final String label;

    RecordFate(String label) {
        this.label = label;
    }

    /** What such records are called after their number. */
    public String label() {
        return label;
    }
}
