package org.babad.coding.trigger;

import java.util.ArrayList;
import java.util.List;
import org.babad.model.Token;

/** Words in a row, with gaps of up to three words, that a trigger rule looks for. Immutable. */
record WordPattern(List<WordTest> words) {

    private static final int WIDEST_GAP = 3;

    WordPattern {
        words = List.copyOf(words);
        if (words.isEmpty()
                || words.get(0).isGap()
                || words.get(words.size() - 1).isGap()) {
            throw new IllegalArgumentException("a pattern begins and ends with a word: " + words);
        }
    }

    static WordPattern parse(String text) {
        List<WordTest> words = new ArrayList<>();
        for (String part : text.split(" ")) {
            words.add(WordTest.parse(part));
        }
        return new WordPattern(words);
    }

    /** How many words it names, gaps set aside. */
    int wordCount() {
        return (int) words.stream().filter(word -> !word.isGap()).count();
    }

    /** The token after the last one matched when the pattern begins at {@code from}; -1 where it does not match there. */
    int match(List<Token> tokens, int from) {
        return match(tokens, from, 0);
    }

    private int match(List<Token> tokens, int at, int word) {
        if (word == words.size()) {
            return at;
        }
        if (words.get(word).isGap()) {
            return matchAfterGap(tokens, at, word + 1);
        }
        boolean here = at < tokens.size() && words.get(word).accepts(tokens.get(at));
        return here ? match(tokens, at + 1, word + 1) : -1;
    }

    private int matchAfterGap(List<Token> tokens, int at, int word) {
        for (int i = at; i <= at + WIDEST_GAP && i < tokens.size(); i++) {
            int end = match(tokens, i, word);
            if (end >= 0) {
                return end;
            }
            if (isStop(tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isStop(Token token) {
        return !token.isWord()
                && !token.text().equals("\"")
                && !token.text().equals("“")
                && !token.text().equals("”");
    }
}
