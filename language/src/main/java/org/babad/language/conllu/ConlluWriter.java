package org.babad.language.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.babad.model.Form;
import org.babad.model.Name;
import org.babad.model.Sentence;
import org.babad.model.Syntax;
import org.babad.model.Token;

/**
 * Writes sentences in CoNLL-U, one row a token, as they come: nothing is kept but the number of the sentence. What the analysis
 * does not tell is {@code _}. MISC has {@code SpaceAfter=No}, {@code Start} and {@code End} (UTF-16 units of the text,
 * {@code End} outside), {@code Name} (B-PER, I-ORG, B-LOC; nothing where the token is of no name) and {@code Morf} (the word's
 * make, {@code meN+tembak+kan}). Not thread-safe.
 */
public final class ConlluWriter {

    private static final String NONE = "_";

    private final Consumer<String> lines;
    private final Features features = Features.load();
    private String document = "";
    private int sentences;
    private int paragraph = -1;

    /** A writer that hands over each line without its line break. */
    public ConlluWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    /** Begins a document; its id is in the ids of its sentences. */
    public void begin(String id) {
        document = oneLine(id);
        sentences = 0;
        paragraph = -1;
        lines.accept("# newdoc id = " + document);
    }

    /** Writes a sentence; {@code shift} is added to its offsets. */
    public void write(Sentence sentence, int shift) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            lines.accept("# newpar");
        }
        lines.accept("# sent_id = " + document + "-" + ++sentences);
        lines.accept("# text = " + text(sentence.tokens()));
        List<String> names = names(sentence);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            lines.accept(row(sentence, i) + "\t" + misc(sentence.tokens(), i, names.get(i), shift));
        }
        lines.accept("");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s", " ").strip();
    }

    /** The tokens with a blank where something stands between them. */
    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.get(i).text()).append(isTight(tokens, i) || i == tokens.size() - 1 ? "" : " ");
        }
        return text.toString();
    }

    /** Whether the next token of the sentence follows without a blank. */
    private static boolean isTight(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    /** The columns ID to DEPS. */
    private String row(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return String.join(
                "\t",
                String.valueOf(at + 1),
                token.text(),
                sentence.lemma(at),
                sentence.syntax().map(s -> s.tag(at).name()).orElse(NONE),
                NONE,
                features.of(token, sentence.syntax().map(s -> s.tag(at))),
                sentence.syntax().map(s -> head(s, at)).orElse(NONE),
                sentence.syntax().map(s -> s.relation(at).label()).orElse(NONE),
                NONE);
    }

    private static String head(Syntax syntax, int at) {
        return String.valueOf(syntax.head(at) == Syntax.ROOT ? 0 : syntax.head(at) + 1);
    }

    private static List<String> names(Sentence sentence) {
        List<String> out = new ArrayList<>();
        sentence.tokens().forEach(token -> out.add(""));
        for (Name name : sentence.names()) {
            for (int i = name.from(); i < name.to(); i++) {
                out.set(i, (i == name.from() ? "B-" : "I-") + name.type().label());
            }
        }
        return out;
    }

    private static String misc(List<Token> tokens, int at, String name, int shift) {
        Token token = tokens.get(at);
        StringBuilder misc = new StringBuilder(isTight(tokens, at) ? "SpaceAfter=No|" : "");
        misc.append("Start=").append(token.span().start() + shift);
        misc.append("|End=").append(token.span().end() + shift);
        misc.append(name.isEmpty() ? "" : "|Name=" + name);
        Form form = token.form();
        misc.append(form.isAnalysed() ? "|Morf=" + form.pattern().replaceAll("[|\\s]", "_") : "");
        return misc.toString();
    }
}
