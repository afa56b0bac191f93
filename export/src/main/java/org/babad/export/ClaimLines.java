package org.babad.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.model.json.ClaimJson;

/** Claims as JSON Lines in the form of {@link ClaimJson}, each with its event. */
final class ClaimLines {

    private ClaimLines() {}

    static long write(Chronicle chronicle, Writer out) {
        AtomicLong lines = new AtomicLong();
        chronicle.eachClaim(claim -> {
            write(claim, out);
            lines.incrementAndGet();
        });
        return lines.get();
    }

    private static void write(ClaimInContext claim, Writer out) {
        try {
            out.append(ClaimJson.write(claim.claim(), Optional.of(claim.event())))
                    .append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
