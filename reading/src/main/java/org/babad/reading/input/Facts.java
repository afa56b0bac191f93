package org.babad.reading.input;

import java.time.Instant;
import java.util.Optional;
import org.babad.model.Article;
import org.babad.model.Published;

/**
 * What the container of a piece says of the article in it: a feed of its items, an archive of its records. Immutable.
 *
 * @param firm whether they go before what the piece itself says; else they only fill gaps
 * @param retrieved when the bytes were fetched
 */
public record Facts(
        boolean firm,
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> language,
        Optional<Published> published,
        Optional<Instant> retrieved) {

    /** Nothing known. */
    public static final Facts NONE = retrieved(Optional.empty());

    /** Only the time of fetching. */
    public static Facts retrieved(Optional<Instant> time) {
        return new Facts(
                false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), time);
    }

    /** The article with these facts. */
    public Article onto(Article article) {
        Article.Builder out = article.toBuilder();
        chosen(title, article.title()).ifPresent(out::title);
        chosen(author, article.author()).ifPresent(out::author);
        chosen(publisher, article.publisher()).ifPresent(out::publisher);
        chosen(language, article.language()).ifPresent(out::language);
        chosen(published, article.published()).ifPresent(out::published);
        chosen(retrieved, article.retrieved()).ifPresent(out::retrieved);
        return out.build();
    }

    private <T> Optional<T> chosen(Optional<T> fact, Optional<T> own) {
        return firm ? fact.or(() -> own) : own.or(() -> fact);
    }
}
