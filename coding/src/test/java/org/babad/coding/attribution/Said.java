package org.babad.coding.attribution;

import java.util.List;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Relay;
import org.babad.model.Sentence;
import org.babad.model.Source;

/** A tagged text, asked by words: who says the word, through whom. */
record Said(Document document, Attributions attributions) {

    private static final Indonesian LANGUAGE = Indonesian.withoutModels();
    private static final AttributionTagger TAGGER = AttributionTagger.load();

    static Said in(String text) {
        return in(Article.of("a", text).build());
    }

    static Said in(Article article) {
        Document document = LANGUAGE.analyse(article);
        return new Said(document, TAGGER.tag(document));
    }

    /** The name of who says the first {@code word}; "-" where the article says it itself. */
    String who(String word) {
        Place place = find(word);
        return attributions
                .source(place.sentence, place.token, place.token + 1)
                .map(Source::name)
                .orElse("-");
    }

    /** The media that the first {@code word} came through. */
    List<String> via(String word) {
        Place place = find(word);
        return attributions.via(place.sentence, place.token, place.token + 1).stream()
                .map(Relay::name)
                .toList();
    }

    private Place find(String word) {
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (sentence.tokens().get(i).text().equals(word)) {
                    return new Place(sentence, i);
                }
            }
        }
        throw new AssertionError("no token " + word + " in " + document.sentences());
    }

    private record Place(Sentence sentence, int token) {}
}
