package org.babad.reading.result;

/** Carries a {@link Reason} from the place where input turns out to be bad to where it becomes a {@link Reading.Failed}. */
public final class ReadingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** A fault of the input; {@code message} says what was seen, without the place. */
    public ReadingException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** The kind of fault. */
    public Reason reason() {
        return reason;
    }

    /** The same as a reading of the piece that lies at {@code where}. */
    public Reading.Failed at(String where) {
        return new Reading.Failed(where, reason, String.valueOf(getMessage()));
    }
}
