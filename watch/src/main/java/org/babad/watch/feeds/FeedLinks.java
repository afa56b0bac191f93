package org.babad.watch.feeds;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.babad.knowledge.table.Table;

/** What makes two links the same: the address without scheme and without parameters that tell only who follows it. Pure. */
public final class FeedLinks {

    private static final List<String> TRACKING = Table.read(FeedLinks.class, "tracking.tsv", 1).stream()
            .map(row -> row.cell(0))
            .toList();

    private FeedLinks() {}

    /** The address without tracking parameters: the name of the article behind it. */
    public static URI plain(URI address) {
        String query = address.getRawQuery();
        if (query == null) {
            return address;
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !isTracking(parameter))
                .collect(Collectors.joining("&"));
        String text = address.toString();
        String before = text.substring(0, text.indexOf('?'));
        return URI.create(kept.isEmpty() ? before : before + "?" + kept);
    }

    /** What the spellings of one address have in common. */
    public static String key(URI address) {
        String text = plain(address).toString();
        return text.substring(text.indexOf("://") + 3);
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0];
        return TRACKING.stream()
                .anyMatch(known -> known.endsWith("*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : name.equals(known));
    }
}
