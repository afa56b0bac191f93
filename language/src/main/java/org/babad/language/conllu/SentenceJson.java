package org.babad.language.conllu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.babad.model.Form;
import org.babad.model.Name;
import org.babad.model.Sentence;
import org.babad.model.Span;
import org.babad.model.Syntax;
import org.babad.model.Token;

/**
 * Analysed sentences as JSON objects, one a line ({@code docs/formats.md} tells the fields): tokens with lemma, make, tag, head
 * and relation, and names. Fields that the analysis does not tell are left out. Thread-safe.
 */
public final class SentenceJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SentenceJson() {}

    /**
     * One line of JSON, without a line break.
     *
     * @param article the id of the article
     * @param text the text that the sentence's offsets count in
     * @param sentence the sentence
     * @param shift what is added to every offset that is written
     */
    public static String write(String article, String text, Sentence sentence, int shift) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("article", article).put("sentence", sentence.index()).put("paragraph", sentence.paragraph());
        putSpan(out, sentence.span(), shift).put("text", sentence.span().cut(text));
        ArrayNode tokens = out.putArray("tokens");
        for (int i = 0; i < sentence.tokens().size(); i++) {
            token(tokens.addObject(), sentence, i, shift);
        }
        ArrayNode names = out.putArray("names");
        for (Name name : sentence.names()) {
            ObjectNode node = putSpan(names.addObject(), name.span(), shift);
            node.put("text", name.span().cut(text)).put("type", name.type().label());
        }
        try {
            return MAPPER.writeValueAsString(out);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree that cannot be written", e);
        }
    }

    private static ObjectNode putSpan(ObjectNode node, Span span, int shift) {
        return node.put("start", span.start() + shift).put("end", span.end() + shift);
    }

    private static void token(ObjectNode node, Sentence sentence, int at, int shift) {
        Token token = sentence.tokens().get(at);
        putSpan(node, token.span(), shift).put("text", token.text()).put("lemma", sentence.lemma(at));
        if (token.form().isAnalysed()) {
            form(node.putObject("form"), token.form());
        }
        sentence.syntax().ifPresent(syntax -> syntax(node, syntax, at));
    }

    private static void form(ObjectNode node, Form form) {
        node.put("root", form.root());
        form.prefixes().forEach(node.putArray("prefixes")::add);
        form.suffixes().forEach(node.putArray("suffixes")::add);
        node.put("voice", lower(form.voice())).put("nominal", form.nominal()).put("doubling", lower(form.doubling()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void syntax(ObjectNode node, Syntax syntax, int at) {
        node.put("upos", syntax.tag(at).name());
        node.put("head", syntax.head(at)).put("relation", syntax.relation(at).label());
    }
}
