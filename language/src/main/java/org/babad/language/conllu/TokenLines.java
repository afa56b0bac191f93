package org.babad.language.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text that is cut already: one token a line, the first column of it (up to the first tab, or the first blank where there is
 * no tab), an empty line between sentences. Every other line is a token: one that begins with # too, for the sets write
 * hashtags so. A line whose first column is empty gives the token {@code _}. Not thread-safe; one sentence is in memory.
 */
public final class TokenLines {

    /** Sentences longer than this are handed on in pieces, so that a file without empty lines cannot fill the memory. */
    private static final int LONGEST = 10_000;

    private final BufferedReader lines;

    /** Reads from {@code lines}, which stays open. */
    public TokenLines(BufferedReader lines) {
        this.lines = lines;
    }

    /** The tokens of the next sentence; empty at the end. */
    public List<String> next() throws IOException {
        List<String> tokens = new ArrayList<>();
        String line = "";
        while (tokens.size() < LONGEST && (line = lines.readLine()) != null) {
            if (!isEmpty(line)) {
                tokens.add(firstColumn(line));
            } else if (!tokens.isEmpty()) {
                break;
            }
        }
        return tokens;
    }

    /** Whether it holds nothing but plain blanks: a token may well be a blank of another kind. */
    private static boolean isEmpty(String line) {
        return line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\uFEFF');
    }

    private static String firstColumn(String line) {
        String row = line.startsWith("\uFEFF") ? line.substring(1) : line;
        int tab = row.indexOf('\t');
        int end = tab >= 0 ? tab : row.indexOf(' ');
        String token = end < 0 ? row : row.substring(0, end);
        return token.isEmpty() ? "_" : token;
    }
}
