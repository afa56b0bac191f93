package org.babad.language.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.model.Sentence;
import org.babad.model.Span;
import org.babad.model.Token;

/**
 * Makes sentences of ranges of tokens: gives each word its form and each sentence its grammar, leaves out what hangs around a
 * sentence. Thread-safe.
 */
final class SentenceMaker {

    private static final String ORNAMENTS = "*=•|_~>-–—·●▪#,;";

    private final Words words;
    private final Optional<Grammar> grammar;

    /** A maker; without a grammar, of sentences that have none. */
    SentenceMaker(Words words, Optional<Grammar> grammar) {
        this.words = words;
        this.grammar = grammar;
    }

    /**
     * Some tokens of a paragraph.
     *
     * @param paragraph its number
     * @param tokens all of them
     * @param from the first of the range
     * @param end the one after the last
     */
    record Range(int paragraph, Offsets tokens, int from, int end) {}

    /** Adds the sentence without the marks around it; none where no word is in it. */
    void addRunning(String text, Range range, List<Sentence> out) {
        int from = range.from;
        int end = range.end;
        while (from < end && isOrnament(text, range.tokens, from)) {
            from++;
        }
        while (end > from && isOrnament(text, range.tokens, end - 1)) {
            end--;
        }
        if (hasWord(text, range.tokens, from, end)) {
            addWhole(text, new Range(range.paragraph, range.tokens, from, end), out);
        }
    }

    /** Adds the sentence with all its tokens; the range is not empty. */
    void addWhole(String text, Range range, List<Sentence> out) {
        List<Token> tokens = new ArrayList<>(range.end - range.from);
        for (int i = range.from; i < range.end; i++) {
            tokens.add(words.token(text, range.tokens.start(i), range.tokens.end(i)));
        }
        Span span = new Span(range.tokens.start(range.from), range.tokens.end(range.end - 1));
        Sentence bare = new Sentence(out.size(), range.paragraph, span, tokens);
        out.add(grammar.map(g -> g.complete(bare)).orElse(bare));
    }

    /** Marks that hang around sentences and are not of them: bullets, rules, stars. */
    private static boolean isOrnament(String text, Offsets tokens, int at) {
        return ORNAMENTS.indexOf(text.charAt(tokens.start(at))) >= 0
                && !Character.isLetterOrDigit(text.charAt(tokens.end(at) - 1));
    }

    private static boolean hasWord(String text, Offsets tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            for (int at = tokens.start(i); at < tokens.end(i); at += Character.charCount(text.codePointAt(at))) {
                if (Character.isLetterOrDigit(text.codePointAt(at))) {
                    return true;
                }
            }
        }
        return false;
    }
}
