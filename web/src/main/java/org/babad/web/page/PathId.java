package org.babad.web.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Ids as one segment of a path. An article's id may be any text, an address too; servers and proxies treat slashes, dots and
 * percent signs in paths in their own ways, so everything but letters, digits, {@code -} and {@code _}, and dots inside, is
 * written as {@code ~} and two hexadecimal digits for each of its UTF-8 bytes.
 */
public final class PathId {

    private PathId() {}

    /** The segment for an id. */
    public static String encode(String id) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            if (isPlain(c) || (c == '.' && i > 0)) {
                out.append(c);
            } else {
                out.append('~').append(HexFormat.of().toHexDigits(bytes[i]));
            }
        }
        return out.toString();
    }

    /** The id of a segment; text that is not written in this form is given back with what it has of it decoded. */
    public static String decode(String segment) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] == '~' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
                out.write(HexFormat.fromHexDigits(new String(bytes, i + 1, 2, StandardCharsets.US_ASCII)));
                i += 3;
            } else {
                out.write(bytes[i++]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '-' || c == '_';
    }

    private static boolean isHex(byte b) {
        return HexFormat.isHexDigit(b);
    }
}
