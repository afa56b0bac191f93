package org.babad.reading.input;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * Bytes to characters. A byte order mark decides; then zero bytes in every second place (UTF-16); then UTF-8 where the bytes
 * are valid UTF-8 with something beyond ASCII in them, since that does not happen by chance; then what the sender or the page
 * declares, but for UTF-8 and UTF-16, which the bytes would have shown, and ISO-8859-1, which is said by default; else windows-1252. Pure and thread-safe.
 */
public final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {}

    /** The text of the bytes, without a byte order mark; {@code declared} is the name that the sender or the page gives. */
    public static String decode(byte[] bytes, Optional<String> declared) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return withoutMark(new String(bytes, wide.get()));
        }
        Optional<String> utf8 = strictUtf8(bytes);
        if (utf8.isPresent() && (utf8.get().length() < bytes.length || declared.isEmpty())) {
            return withoutMark(utf8.get());
        }
        return withoutMark(new String(bytes, known(declared).orElseGet(() -> likely(bytes))));
    }

    /** Whether {@link #decode} is likely to find UTF-8: the bytes do not look wide, and no other charset is declared. */
    public static boolean isLikelyUtf8(byte[] bytes, Optional<String> declared) {
        return declared.filter(name -> !name.equalsIgnoreCase("utf-8")).isEmpty()
                && wide(bytes).isEmpty();
    }

    /**
     * The bytes as UTF-8, decoded while they are read, which is faster than {@link #decode}; without a byte order mark. The
     * reader throws {@link java.nio.charset.CharacterCodingException} where they are not UTF-8 after all.
     */
    public static Reader strictUtf8Reader(byte[] bytes) {
        int mark = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
        var in = new ByteArrayInputStream(bytes, mark, bytes.length - mark);
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The wide charset that a byte order mark or zero bytes show. */
    static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = zeros(bytes);
        int half = Math.min(bytes.length, 2000) / 2;
        if (half >= 4 && zeros[1] > half * 0.7 && zeros[0] < half * 0.1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return half >= 4 && zeros[0] > half * 0.7 && zeros[1] < half * 0.1
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Whether more than one byte in fifty is a control character that no text has. */
    static boolean isBinary(byte[] first) {
        if (wide(first).isPresent()) {
            return false;
        }
        int odd = 0;
        for (byte b : first) {
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
                odd++;
            }
        }
        return odd * 50 > first.length;
    }

    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, 2000); i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** The text, where the bytes are UTF-8 but for an incomplete character at the end. */
    private static Optional<String> strictUtf8(byte[] bytes) {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf('\ufffd') < 0) {
            return Optional.of(quick);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean valid = !decoder.decode(ByteBuffer.wrap(bytes), out, false).isError();
        return valid ? Optional.of(out.flip().toString()) : Optional.empty();
    }

    /** Whether a declared name says anything that the bytes do not show: where it does not, the next one who declares is asked. */
    public static boolean decides(String declared) {
        return known(Optional.of(declared)).isPresent();
    }

    private static Optional<Charset> known(Optional<String> declared) {
        try {
            return declared.map(Charset::forName)
                    .filter(c -> !c.name().startsWith("UTF-") && !c.equals(StandardCharsets.ISO_8859_1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few faults in it, or windows-1252. */
    private static Charset likely(byte[] bytes) {
        int beyondAscii = 0;
        for (byte b : bytes) {
            beyondAscii += b < 0 ? 1 : 0;
        }
        long faults = new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\ufffd')
                .count();
        return faults * 10 < beyondAscii ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /** {@code bytes} in UTF-8, from a wide charset. */
    static byte[] toUtf8(byte[] bytes, Charset wide) throws CharacterCodingException {
        return withoutMark(new String(bytes, wide)).getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == '\ufeff' ? text.substring(1) : text;
    }
}
