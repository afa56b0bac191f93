package org.babad.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.Hit;
import org.babad.model.Span;

/** An article that a search found, for a terminal. */
public final class HitLines {

    private HitLines() {}

    /** Its head, a snippet with the words found between angle marks, and the claims that hold them. */
    public static List<String> of(Hit hit) {
        List<String> lines = new ArrayList<>();
        lines.add(Cells.plain(hit.article().id() + "  "
                + hit.article().publisher().orElse("unknown outlet")
                + hit.article().published().map(day -> ", " + day).orElse("")
                + hit.article().title().map(title -> "  " + title).orElse("")));
        lines.add(Cells.wrapped(marked(hit), 96, "    "));
        for (ClaimInContext claim : hit.claims()) {
            lines.add("    " + claim.event() + "  " + claim.claim().type() + "  "
                    + Cells.plain(claim.claim().id()));
        }
        return lines;
    }

    private static String marked(Hit hit) {
        StringBuilder out = new StringBuilder();
        int reached = 0;
        for (Span mark : hit.marks()) {
            out.append(hit.snippet(), reached, mark.start())
                    .append('»')
                    .append(mark.cut(hit.snippet()))
                    .append('«');
            reached = mark.end();
        }
        return out.append(hit.snippet(), reached, hit.snippet().length()).toString();
    }
}
