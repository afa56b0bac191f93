package org.babad.web.page;

import java.util.Collection;
import java.util.List;
import org.babad.model.Status;
import org.babad.web.label.Labels;

/**
 * A status.
 *
 * @param code its word in the codebook; the class of its colour
 * @param label its name
 */
public record StatusView(String code, String label) {

    static StatusView of(Status status) {
        return new StatusView(status.code(), Labels.shipped().status(status));
    }

    /** In the order of the codebook. */
    static List<StatusView> of(Collection<Status> statuses) {
        return statuses.stream().sorted().map(StatusView::of).toList();
    }
}
