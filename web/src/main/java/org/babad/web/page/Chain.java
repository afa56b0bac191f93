package org.babad.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.model.Relay;

/** How a claim came to the reader: from its source through the media, the farthest first, to the outlet. */
final class Chain {

    private Chain() {}

    static List<String> of(ClaimInContext context) {
        List<String> hops = new ArrayList<>();
        context.claim().via().stream().map(Relay::name).forEach(hops::add);
        context.claim().source().ifPresent(source -> hops.add(source.name()));
        Collections.reverse(hops);
        hops.add(context.article().publisher().orElse(context.article().id()));
        return hops.stream().map(Clip::of).toList();
    }
}
