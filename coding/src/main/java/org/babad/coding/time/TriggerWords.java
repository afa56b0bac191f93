package org.babad.coding.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.babad.model.Document;
import org.babad.model.Token;

/** Looks at the words of triggers of one document. Immutable. */
final class TriggerWords {

    private final Document document;

    TriggerWords(Document document) {
        this.document = document;
    }

    /** Whether the trigger, or a word just behind it, says that the event was told of before. */
    boolean isDefinite(TimeQuestion question) {
        return of(question.sentence(), question.from(), question.to() + 3).stream()
                .anyMatch(GrammarWord.DEFINITE::is);
    }

    /** The words of a sentence from token {@code from} to before {@code to}, as far as it has them. */
    List<String> of(int sentence, int from, int to) {
        List<Token> tokens = document.sentences().get(sentence).tokens();
        return tokens.subList(Math.min(from, tokens.size()), Math.min(to, tokens.size())).stream()
                .map(Token::norm)
                .toList();
    }

    /** The roots of the trigger's longer words. */
    Set<String> roots(TimeQuestion question) {
        List<Token> tokens = document.sentences().get(question.sentence()).tokens();
        return tokens.subList(question.from(), Math.min(question.to(), tokens.size())).stream()
                .filter(t -> t.norm().length() > 3 && !GrammarWord.DEFINITE.is(t.norm()))
                .map(t -> t.form().root())
                .collect(Collectors.toSet());
    }
}
