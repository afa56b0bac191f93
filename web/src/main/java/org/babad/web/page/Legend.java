package org.babad.web.page;

import java.util.List;
import org.babad.web.mark.Kind;

/** The slots in the order in which a reader asks for them. */
final class Legend {

    static final List<Kind> SLOTS = List.of(
            Kind.TRIGGER, Kind.ACTOR, Kind.TARGET, Kind.PLACE, Kind.TIME, Kind.QUANTITY, Kind.SOURCE, Kind.RELAY);

    private Legend() {}
}
