package org.babad.reading.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What came of a fetch. Immutable, but for the bytes, which are not copied and must not be changed. */
public sealed interface Fetched {

    /** The status of the last answer; 0 where there was none. */
    int status();

    /**
     * A full answer.
     *
     * @param address where it came from in the end
     * @param moved where the address leads for good, where the server says so (301, 308)
     * @param validators for the next time
     * @param contentType the header, where there is one
     * @param bytes unzipped
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(
            int status,
            URI address,
            Optional<URI> moved,
            Ask.Validators validators,
            Optional<String> contentType,
            byte[] bytes)
            implements Fetched {

        /** The charset that the server declares. */
        public Optional<String> charset() {
            return contentType.flatMap(Page::charset);
        }

        private static Optional<String> charset(String type) {
            int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
            return at < 0
                    ? Optional.empty()
                    : Optional.of(type.substring(at + 8).split("[;\\s]", 2)[0].replace("\"", ""))
                            .filter(name -> !name.isEmpty());
        }
    }

    /** Still of the version that was asked about (304). */
    record Unchanged(int status, Optional<URI> moved) implements Fetched {}

    /**
     * Nothing.
     *
     * @param message what was seen, without the address
     * @param notBefore when to ask again at the earliest, where the server or its host's rest tells
     */
    record Failed(Fault fault, int status, String message, Optional<Instant> notBefore) implements Fetched {}
}
