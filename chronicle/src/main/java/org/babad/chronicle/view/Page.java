package org.babad.chronicle.view;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param items what stands in this part, in the list's order
 * @param offset how many items stand before this part
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, int offset, int total) {

    public Page {
        items = List.copyOf(items);
        if (offset < 0 || total < 0) {
            throw new IllegalArgumentException("a page at " + offset + " of " + total);
        }
    }

    /** Whether items follow this part. */
    public boolean hasMore() {
        return offset + items.size() < total;
    }
}
