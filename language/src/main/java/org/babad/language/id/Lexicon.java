package org.babad.language.id;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * How common words and parts of names are in Indonesian news, and how they are written ({@code lexicon.tsv}): a flat hash table
 * that is asked for stretches of a text without cutting them out. Capitals do not count. Immutable.
 */
public final class Lexicon {

    private static final int SLOTS = 1 << 17;

    /** The frequency that a name of {@code common-names.tsv} has at least. */
    private static final int COMMON_NAME = 9;

    /** Per slot the offset of a word's letters in {@link #letters}, -1 where empty. */
    private final int[] offsets = new int[SLOTS];

    private final byte[] lengths = new byte[SLOTS];
    private final byte[] values = new byte[SLOTS];
    private char[] letters = new char[1 << 18];
    private int used;

    private Lexicon() {
        Arrays.fill(offsets, -1);
    }

    /** Reads the table; throws {@link IllegalStateException} where the build lacks it. */
    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource lexicon.tsv beside " + Lexicon.class.getName() + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    lexicon.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource lexicon.tsv", e);
        }
        for (Row row : Table.read(Lexicon.class, "common-names.tsv", 1)) {
            lexicon.addName(row.cell(0));
        }
        return lexicon;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        int last = line.lastIndexOf('\t');
        put(
                line.substring(0, tab),
                Integer.parseInt(line, tab + 1, last, 10) * 4 + "lcum".indexOf(line.charAt(last + 1)));
    }

    /** Lists a name as common; one that is also a word of the language stays that. */
    private void addName(String name) {
        if (!isPlain(name, 0, name.length(), 0)) {
            put(name, Math.max(COMMON_NAME, frequency(name, 0, name.length())) * 4 + 1);
        }
    }

    private void put(String word, int value) {
        int slot = slot(word, 0, word.length());
        if (offsets[slot] < 0) {
            if (used + word.length() > letters.length) {
                letters = Arrays.copyOf(letters, letters.length * 2);
            }
            word.getChars(0, word.length(), letters, used);
            offsets[slot] = used;
            lengths[slot] = (byte) word.length();
            used += word.length();
        }
        values[slot] = (byte) value;
    }

    /** The slot of the stretch, or the empty one where it would be. */
    private int slot(CharSequence text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = hash * 31 + lower(text.charAt(at));
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        while (offsets[slot] >= 0 && !isAt(slot, text, start, end)) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private boolean isAt(int slot, CharSequence text, int start, int end) {
        if (lengths[slot] != end - start) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (letters[offsets[slot] + at - start] != lower(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** The floor of log2 of the number of texts that have the word; -1 where it is not listed. */
    public int frequency(CharSequence text, int start, int end) {
        int slot = slot(text, start, end);
        return offsets[slot] < 0 ? -1 : values[slot] >> 2;
    }

    /** How it is mostly written: 0 in lower case, 1 capitalised, 2 in capitals, 3 mixed; -1 where it is not listed. */
    public int writing(CharSequence text, int start, int end) {
        int slot = slot(text, start, end);
        return offsets[slot] < 0 ? -1 : values[slot] & 3;
    }

    /** Shows every word that is mostly in lower case, with its frequency. */
    void forEachPlain(ObjIntConsumer<String> visitor) {
        for (int slot = 0; slot < SLOTS; slot++) {
            if (offsets[slot] >= 0 && (values[slot] & 3) == 0) {
                visitor.accept(new String(letters, offsets[slot], lengths[slot]), values[slot] >> 2);
            }
        }
    }

    /** Whether it is listed at least so often and mostly in lower case: a word of the language, not a name. */
    boolean isPlain(CharSequence text, int start, int end, int least) {
        int slot = slot(text, start, end);
        return offsets[slot] >= 0 && values[slot] >> 2 >= least && (values[slot] & 3) == 0;
    }

    /** Whether it is listed at least so often and mostly with capitals: part of a name. */
    boolean isName(CharSequence text, int start, int end, int least) {
        int slot = slot(text, start, end);
        return offsets[slot] >= 0 && values[slot] >> 2 >= least && (values[slot] & 3) != 0;
    }
}
