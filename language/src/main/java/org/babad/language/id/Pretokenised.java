package org.babad.language.id;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences whose tokens somebody else has cut, as one text: tokens with a blank between them, sentences on lines of their own.
 *
 * @param text that text
 * @param sentences the offsets of the tokens of each
 */
record Pretokenised(String text, List<Offsets> sentences) {

    /** Joins the tokens; throws {@link IllegalArgumentException} for an empty token or sentence. */
    static Pretokenised of(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        List<Offsets> offsets = new ArrayList<>(sentences.size());
        for (List<String> sentence : sentences) {
            if (sentence.isEmpty()) {
                throw new IllegalArgumentException("sentence " + offsets.size() + " has no token");
            }
            offsets.add(join(sentence, text));
            text.setCharAt(text.length() - 1, '\n');
        }
        return new Pretokenised(text.toString(), offsets);
    }

    private static Offsets join(List<String> sentence, StringBuilder text) {
        Offsets out = new Offsets();
        for (String token : sentence) {
            if (token.isEmpty()) {
                throw new IllegalArgumentException("a sentence holds an empty token");
            }
            out.add(text.length(), text.length() + token.length());
            text.append(token).append(' ');
        }
        return out;
    }
}
