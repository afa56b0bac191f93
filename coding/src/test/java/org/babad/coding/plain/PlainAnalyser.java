package org.babad.coding.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Form;
import org.babad.model.NormalForm;
import org.babad.model.Sentence;
import org.babad.model.Span;
import org.babad.model.Token;
import org.babad.model.Voice;

/** Cuts a text by blanks and full stops only, with voices guessed by prefix: enough for tests of one stage alone. */
public final class PlainAnalyser {

    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.!?][\"”]?(?=\\s+[\"“A-Z])|(?=\\n)|$)");
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*|\\S");

    private PlainAnalyser() {}

    /** The document of {@code article}. */
    public static Document analyse(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(article.text());
        while (sentence.find()) {
            List<Token> tokens = tokens(article.text(), sentence.start(), sentence.end());
            if (!tokens.isEmpty()) {
                Span span =
                        tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
                sentences.add(new Sentence(sentences.size(), 0, span, tokens));
            }
        }
        return new Document(article, sentences);
    }

    private static List<Token> tokens(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text).region(start, end);
        while (token.find()) {
            String norm = NormalForm.of(token.group());
            Form form = new Form(norm, List.of(), List.of(), voice(norm), false);
            tokens.add(new Token(new Span(token.start(), token.end()), token.group(), norm, form));
        }
        return tokens;
    }

    private static Voice voice(String norm) {
        if (norm.length() < 6) {
            return Voice.NONE;
        }
        if (norm.matches("me[mnrlwy].*")) {
            return Voice.ACTIVE;
        }
        if (norm.startsWith("di")) {
            return Voice.PASSIVE;
        }
        return norm.startsWith("ter") && !norm.startsWith("terhadap") && !norm.startsWith("tersebut")
                ? Voice.ACCIDENTAL
                : Voice.NONE;
    }
}
