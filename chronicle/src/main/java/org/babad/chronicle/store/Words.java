package org.babad.chronicle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.babad.model.NormalForm;
import org.babad.model.Span;

/**
 * What a user searches for, as words: everything that is no letter or digit only separates them, so that no input is a
 * fault of syntax. All of them have to be found; the last one may be the beginning of a word.
 *
 * @param words in normal form, at most {@link #MOST}
 */
record Words(List<String> words) {

    /** More words make a search no better. */
    static final int MOST = 16;

    static Words of(String text) {
        return new Words(spans(text).stream()
                .limit(MOST)
                .map(span -> NormalForm.of(span.cut(text)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The query in the language of FTS5: each word quoted, the last as a prefix. */
    String match() {
        String all = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
        return all + "*";
    }

    /** Where the words stand in a text, in order. */
    List<Span> in(String text) {
        return spans(text).stream().filter(span -> has(span.cut(text))).toList();
    }

    private boolean has(String word) {
        String norm = NormalForm.of(word);
        return words.contains(norm) || norm.startsWith(words.get(words.size() - 1));
    }

    private static List<Span> spans(String text) {
        List<Span> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isWord(text, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                out.add(new Span(start, i));
                start = -1;
            }
        }
        return out;
    }

    private static boolean isWord(String text, int i) {
        return Character.isLetterOrDigit(text.codePointAt(i))
                || Character.isLowSurrogate(text.charAt(i))
                        && i > 0
                        && Character.isLetterOrDigit(text.codePointAt(i - 1));
    }
}
