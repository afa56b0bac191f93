package org.babad.reading.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The charset that a page names in its first bytes: a meta tag, or the XML declaration of XHTML. */
final class DeclaredCharset {

    private static final int LOOKED_AT = 8192;

    private DeclaredCharset() {}

    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0 && head.stripLeading().startsWith("<?xml")) {
            at = head.indexOf("encoding=") + 1;
        }
        return at <= 0 ? Optional.empty() : Optional.of(name(head, at + 8)).filter(n -> !n.isEmpty());
    }

    private static String name(String head, int from) {
        int start = from;
        while (start < head.length() && (head.charAt(start) == '"' || head.charAt(start) == '\'')) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return head.substring(start, end);
    }
}
