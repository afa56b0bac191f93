package org.babad.language.id;

import java.util.ArrayList;
import java.util.List;
import org.babad.language.Analyser;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Sentence;
import org.babad.model.Span;
import org.babad.model.Token;

/**
 * The analyser of Indonesian, and the whole way at a glance: {@link Passages} leave furniture and datelines out,
 * {@link Tokeniser} cuts words and undoes glue, {@link SentenceCutter} and {@link Headlines} find the ends, {@link Words} gives each word its form.
 * Start with {@link #load()}; loading takes a fraction of a second, so load once. Immutable and thread-safe. Any text is
 * taken; the work is proportional to its length.
 */
public final class Indonesian implements Analyser {

    private final Passages passages;
    private final Headlines headlines;
    private final Tokeniser tokeniser;
    private final SentenceCutter cutter;
    private final Words words;

    private Indonesian(Lexicon lexicon) {
        Abbreviations abbreviations = Abbreviations.load();
        FurnitureTable furniture = FurnitureTable.load();
        this.passages = new Passages(furniture);
        this.headlines = new Headlines(furniture);
        Morphology morphology = new Morphology(RootTable.load());
        this.tokeniser = new Tokeniser(abbreviations, new Glue(lexicon, morphology));
        this.cutter = new SentenceCutter(abbreviations, lexicon);
        this.words = new Words(lexicon, morphology);
    }

    /** Reads the tables of the language; throws {@link IllegalStateException} where the build lacks one. */
    public static Indonesian load() {
        return new Indonesian(Lexicon.load());
    }

    @Override
    public Document analyse(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : passages.of(article)) {
            addSentences(article.text(), passage, sentences);
        }
        return new Document(article, sentences);
    }

    private void addSentences(String text, Passage passage, List<Sentence> out) {
        Offsets tokens = tokeniser.tokens(text, passage.start(), passage.end());
        int from = headlines.end(text, tokens);
        if (from > 0) {
            addSentence(text, passage, new TokenRange(tokens, 0, from), out);
        }
        while (from < tokens.size()) {
            int end = cutter.end(text, tokens, from);
            addSentence(text, passage, new TokenRange(tokens, from, end), out);
            from = end;
        }
    }

    private record TokenRange(Offsets tokens, int from, int end) {}

    private void addSentence(String text, Passage passage, TokenRange range, List<Sentence> out) {
        int from = range.from;
        int end = range.end;
        while (from < end && isOrnament(text, range.tokens, from)) {
            from++;
        }
        while (end > from && isOrnament(text, range.tokens, end - 1)) {
            end--;
        }
        List<Token> tokens = new ArrayList<>(end - from);
        boolean worded = false;
        for (int i = from; i < end; i++) {
            Token token = words.token(text, range.tokens.start(i), range.tokens.end(i));
            worded |= token.isWord();
            tokens.add(token);
        }
        if (worded) {
            Span span = new Span(range.tokens.start(from), range.tokens.end(end - 1));
            out.add(new Sentence(out.size(), passage.paragraph(), span, tokens));
        }
    }

    /** Marks that hang around sentences and are not of them: bullets, rules, stars. */
    private static boolean isOrnament(String text, Offsets tokens, int at) {
        return "*=•|_~>-–—·●▪#,;".indexOf(text.charAt(tokens.start(at))) >= 0
                && !Character.isLetterOrDigit(text.charAt(tokens.end(at) - 1));
    }
}
