package org.babad.reading.page;

import java.util.ArrayList;
import java.util.List;

/**
 * An address taken apart into what all pages of an article share and the page's number: {@code ?page=2}, {@code ?halaman=2},
 * {@code /page/2}, {@code /2}.
 *
 * @param stem host and path without the number, without scheme and "www."; a path alone where the address is relative
 * @param number from 1; 0 where the address has none, -1 where it stands for all pages at once
 */
record Numbered(String stem, int number) {

    private static final int MOST_PAGES = 99;

    static Numbered of(String address) {
        String bare = cut(address, '#').strip();
        int at = bare.indexOf("://");
        String rest = at < 0 ? bare : bare.substring(at + 3);
        String local = rest.startsWith("www.") ? rest.substring(4) : rest;
        int query = local.indexOf('?');
        Numbered path = ofPath(query < 0 ? local : local.substring(0, query));
        return query < 0 ? path : ofQuery(path, local.substring(query + 1));
    }

    /** Whether the other address, perhaps a relative one, can be a page of the same article. */
    boolean isBeside(Numbered other) {
        return stem.equals(other.stem)
                || stem.isEmpty() && other.number > 0
                || other.stem.isEmpty()
                || other.stem.startsWith("/") && stem.endsWith(other.stem);
    }

    private static Numbered ofPath(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        int slash = bare.lastIndexOf('/');
        int number = number(bare.substring(slash + 1));
        if (slash <= 0 || number < 1) {
            return new Numbered(bare, 0);
        }
        String front = bare.substring(0, slash);
        String before = front.substring(front.lastIndexOf('/') + 1);
        if (PartWords.ofAddress(before)) {
            return new Numbered(front.substring(0, front.length() - before.length() - 1), number);
        }
        boolean date = !before.isEmpty() && before.chars().allMatch(c -> c >= '0' && c <= '9');
        return date ? new Numbered(bare, 0) : new Numbered(front, number);
    }

    private static Numbered ofQuery(Numbered path, String query) {
        int number = path.number;
        List<String> others = new ArrayList<>();
        for (String field : query.split("&")) {
            int equals = field.indexOf('=');
            String value = field.substring(equals + 1);
            if (equals < 0 || !PartWords.ofAddress(field.substring(0, equals))) {
                others.add(field);
            } else if (PartWords.whole(value)) {
                number = -1;
            } else if (number(value) > 0) {
                number = number(value);
            } else {
                others.add(field);
            }
        }
        return new Numbered(path.stem + (others.isEmpty() ? "" : "?" + String.join("&", others)), number);
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(text) : 0;
        return number <= MOST_PAGES ? number : 0;
    }

    private static String cut(String text, char at) {
        int end = text.indexOf(at);
        return end < 0 ? text : text.substring(0, end);
    }
}
