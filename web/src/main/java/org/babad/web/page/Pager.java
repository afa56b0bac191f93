package org.babad.web.page;

import java.util.Optional;
import java.util.function.IntFunction;
import org.babad.web.label.Numbers;

/**
 * Where a page stands in a longer list.
 *
 * @param range "51–100 of 1,204"
 * @param previous the address of the page before
 * @param next the address of the page after
 * @param number this page, from 1
 * @param pages how many there are, at least 1
 */
public record Pager(String range, Optional<String> previous, Optional<String> next, int number, int pages) {

    /**
     * The pager of a list.
     *
     * @param number this page, from 1
     * @param size how many items a page has
     * @param total how many the list has
     * @param href the address of a page
     */
    static Pager of(int number, int size, int total, IntFunction<String> href) {
        int pages = Math.max(1, (total + size - 1) / size);
        long first = Math.min(total, (number - 1L) * size + 1);
        long last = Math.min(total, (long) number * size);
        return new Pager(
                Numbers.of(first) + "–" + Numbers.of(last) + " of " + Numbers.of(total),
                number > 1 ? Optional.of(href.apply(Math.min(number - 1, pages))) : Optional.empty(),
                number < pages ? Optional.of(href.apply(number + 1)) : Optional.empty(),
                number,
                pages);
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return pages > 1 || number > 1;
    }
}
