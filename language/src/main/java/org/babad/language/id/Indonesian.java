package org.babad.language.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.babad.language.Analyser;
import org.babad.language.id.SentenceMaker.Range;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Sentence;

/**
 * The analyser of Indonesian, and the whole way at a glance: {@link Passages} leave furniture and datelines out,
 * {@link Tokeniser} cuts words and undoes glue, {@link SentenceCutter} and {@link Headlines} find the ends, {@link SentenceMaker}
 * gives each word its form, {@link Grammar} each sentence its tags, tree and names.
 * Start with {@link #load()}; loading takes a fraction of a second, so load once. Immutable and thread-safe. Any text is
 * taken; the work is proportional to its length.
 */
public final class Indonesian implements Analyser {

    private final Passages passages;
    private final Headlines headlines;
    private final Tokeniser tokeniser;
    private final SentenceCutter cutter;
    private final SentenceMaker sentenceMaker;

    private Indonesian(Lexicon lexicon, Optional<Grammar> grammar) {
        Abbreviations abbreviations = Abbreviations.load(lexicon);
        FurnitureTable furniture = FurnitureTable.load();
        this.passages = new Passages(furniture);
        this.headlines = new Headlines(furniture);
        Morphology morphology = new Morphology(RootTable.load());
        this.tokeniser = new Tokeniser(new Stops(abbreviations, lexicon), new Glue(lexicon, morphology));
        this.cutter = new SentenceCutter(abbreviations, lexicon);
        this.sentenceMaker = new SentenceMaker(new Words(lexicon, morphology), grammar);
    }

    /** Reads the tables and models of the language; throws {@link IllegalStateException} where the build lacks one. */
    public static Indonesian load() {
        Lexicon lexicon = Lexicon.load();
        return new Indonesian(lexicon, Optional.of(Grammar.load(lexicon)));
    }

    /** The analyser of sentences and tokens alone: no tags, syntax or names. For those who train these, or need only speed. */
    public static Indonesian withoutModels() {
        return new Indonesian(Lexicon.load(), Optional.empty());
    }

    @Override
    public Document analyse(Article article) {
        String text = article.text();
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : passages.of(article)) {
            cut(text, passage, cutter::end, range -> sentenceMaker.addRunning(text, range, sentences));
        }
        return new Document(article, sentences);
    }

    /**
     * The article's sentences and tokens with nothing left out but the furniture that is marked in it: every other unit that
     * is not blank is in exactly one token, every token in a sentence. A quotation of several sentences is one, as treebanks
     * have it. For text that is no page of the press.
     */
    public Document verbatim(Article article) {
        String text = article.text();
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : passages.all(article)) {
            Cutting whole = cutter::endKeepingQuotations;
            cut(text, passage, whole, range -> sentenceMaker.addWhole(text, range, sentences));
        }
        return new Document(article, sentences);
    }

    /**
     * Analyses sentences that are cut into tokens already and keeps them as they are. The document's text is the tokens with
     * blanks between them, a line a sentence, and {@code id} names its article. Throws {@link IllegalArgumentException} where a
     * token or a sentence is empty.
     */
    public Document pretokenised(String id, List<List<String>> tokens) {
        Pretokenised given = Pretokenised.of(tokens);
        List<Sentence> sentences = new ArrayList<>();
        for (Offsets offsets : given.sentences()) {
            Range whole = new Range(sentences.size(), offsets, 0, offsets.size());
            sentenceMaker.addWhole(given.text(), whole, sentences);
        }
        return new Document(Article.of(id, given.text()).build(), sentences);
    }

    /** A way to find the token after the last one of the sentence that begins with token {@code from}. */
    private interface Cutting {
        int end(String text, Offsets tokens, int from);
    }

    /** Hands each sentence of the passage on, as a range of its tokens. */
    private void cut(String text, Passage passage, Cutting cutting, Consumer<Range> sentence) {
        Offsets tokens = tokeniser.tokens(text, passage.start(), passage.end());
        int from = headlines.end(text, tokens);
        if (from > 0) {
            sentence.accept(new Range(passage.paragraph(), tokens, 0, from));
        }
        while (from < tokens.size()) {
            int end = cutting.end(text, tokens, from);
            sentence.accept(new Range(passage.paragraph(), tokens, from, end));
            from = end;
        }
    }
}
