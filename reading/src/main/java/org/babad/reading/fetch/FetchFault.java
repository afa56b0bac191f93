package org.babad.reading.fetch;

import java.time.Instant;
import java.util.Optional;

/** Carries a {@link Fault} from where it is seen to where it becomes a {@link Fetched.Failed}. */
final class FetchFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fetched.Failed failed;

    FetchFault(Fault fault, String message) {
        this(new Fetched.Failed(fault, 0, message, Optional.empty()));
    }

    FetchFault(Fault fault, String message, Instant notBefore) {
        this(new Fetched.Failed(fault, 0, message, Optional.of(notBefore)));
    }

    FetchFault(Fetched.Failed failed) {
        super(failed.message(), null, false, false);
        this.failed = failed;
    }

    Fetched.Failed failed() {
        return failed;
    }
}
