package org.babad.cli.screen;

import java.util.List;

/** Text for a terminal: harmless, of a given width. */
final class Cells {

    private Cells() {}

    /** The text without control characters: whoever wrote an article must not steer the reader's terminal. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isControl(c) ? ' ' : c));
        return out.toString();
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** The text in exactly {@code width} characters: filled up, or cut with an ellipsis. */
    static String fit(String text, int width) {
        String plain = plain(text);
        int length = plain.codePointCount(0, plain.length());
        if (length <= width) {
            return plain + " ".repeat(width - length);
        }
        return plain.substring(0, plain.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** Cells of these widths with a space between, blanks at the end left out. */
    static String row(int[] widths, List<String> cells) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            out.append(fit(cells.get(i), widths[i])).append(' ');
        }
        return out.toString().stripTrailing();
    }

    /** The text in lines of at most {@code width} characters, each behind {@code margin}; words are not broken. */
    static String wrapped(String text, int width, String margin) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : plain(text).split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? margin : " ").append(word);
            column += word.length() + (column == 0 ? 0 : 1);
        }
        return out.toString();
    }
}
