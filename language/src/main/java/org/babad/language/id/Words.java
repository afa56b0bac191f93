package org.babad.language.id;

import org.babad.model.Form;
import org.babad.model.NormalForm;
import org.babad.model.Span;
import org.babad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes tokens, remembering the normal form and the make of words met before. Thread-safe: entries are immutable, a lost
 * race only computes one twice.
 */
final class Words {

    private static final int SLOTS = 1 << 15;
    private static final int LONGEST_KEPT = 32;

    private final Lexicon lexicon;
    private final Morphology morphology;
    private final @Nullable Entry[] table = new Entry[SLOTS];

    /** A word met before. */
    private record Entry(String text, String norm, Form form) {}

    Words(Lexicon lexicon, Morphology morphology) {
        this.lexicon = lexicon;
        this.morphology = morphology;
    }

    /** The token under the two offsets. */
    Token token(String text, int start, int end) {
        String word = text.substring(start, end);
        Entry entry = word.length() > LONGEST_KEPT ? entry(word) : remembered(word);
        return new Token(new Span(start, end), word, entry.norm, entry.form);
    }

    private Entry remembered(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        Entry entry = table[slot];
        if (entry == null || !entry.text.equals(word)) {
            entry = entry(word);
            table[slot] = entry;
        }
        return entry;
    }

    private Entry entry(String word) {
        String norm = NormalForm.of(word);
        return new Entry(word, norm, isName(word) ? Form.bare(norm) : morphology.form(norm));
    }

    /** Whether a capital begins it and the press mostly writes it so: such a word is never taken apart (Diana, Berlin). */
    private boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) && lexicon.isName(word, 0, word.length(), 0);
    }
}
