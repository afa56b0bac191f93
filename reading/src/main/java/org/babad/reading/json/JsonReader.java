package org.babad.reading.json;

import java.util.Optional;
import org.babad.model.Article;
import org.babad.model.json.ArticleJson;
import org.babad.reading.input.Charsets;
import org.babad.reading.input.Piece;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/** Reads one JSON object as an article; its text stays as it is. Thread-safe. */
public final class JsonReader {

    private JsonReader() {}

    /**
     * The article of a piece of JSON.
     *
     * @throws ReadingException where it is no JSON object with a text, or a field cannot be what it should be
     */
    public static Article read(Piece.Raw piece) throws ReadingException {
        Article article;
        try {
            article = ArticleJson.read(Charsets.decode(piece.bytes(), Optional.empty()), piece.name());
        } catch (IllegalArgumentException e) {
            throw new ReadingException(Reason.MALFORMED, String.valueOf(e.getMessage()));
        }
        if (article.text().isBlank()) {
            throw new ReadingException(Reason.EMPTY, "an article whose \"text\" is empty");
        }
        return article;
    }
}
