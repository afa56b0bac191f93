package org.babad.cli.screen;

import java.util.List;
import org.babad.model.Claim;
import org.babad.model.Party;
import org.babad.model.Relay;

/** Claims as rows of a table. */
public final class ClaimRows {

    private static final int[] WIDTHS = {24, 9, 8, 24, 24, 18, 23, 24, 18};

    /** The names of the columns. */
    public static final String HEADER = Cells.row(
            WIDTHS, List.of("CLAIM", "TYPE", "STATUS", "ACTOR", "TARGET", "PLACE", "DAYS", "SOURCE", "TRIGGER"));

    private ClaimRows() {}

    /** One claim on one line. */
    public static String row(Claim claim) {
        return Cells.row(
                WIDTHS,
                List.of(
                        claim.id(),
                        claim.type().name(),
                        claim.status().code(),
                        claim.actor().map(Party::name).orElse("-"),
                        claim.target().map(Party::name).orElse("-"),
                        claim.place().map(place -> place.name()).orElse("-"),
                        claim.time()
                                .map(time -> Days.of(time.from(), time.to()))
                                .orElse("-"),
                        source(claim),
                        claim.trigger().text()));
    }

    /** Who says so, and through whom: "Putin (BBC, Interfax)". */
    static String source(Claim claim) {
        String via = String.join(", ", claim.via().stream().map(Relay::name).toList());
        String name = claim.source().map(source -> source.name()).orElse("-");
        return via.isEmpty() ? name : name + " (" + via + ")";
    }
}
