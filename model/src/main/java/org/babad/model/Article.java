package org.babad.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as the reader sees it: clean text with what is known about it. The text is never changed after reading, so
 * that every offset of every later stage points into it.
 *
 * @param id what names it in a run and in a chronicle; not blank
 * @param url its canonical address
 * @param publisher the outlet's name as the input gives it
 * @param author as the input gives it
 * @param title the headline: context for coding, never coded itself
 * @param caption what stands under its main picture: kept apart from the text, never coded
 * @param published when; without it relative dates stay unresolved
 * @param retrieved when its bytes were fetched, where an archive tells; never taken for {@code published}
 * @param language ISO 639-1 code, where known
 * @param text the body; paragraphs are separated by line breaks
 * @param furniture stretches of {@code text} that are not the article's own words (related links, bylines, share lines),
 *     in order, not overlapping, inside the text: kept so that offsets hold, never coded
 */
public record Article(
        String id,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> title,
        Optional<String> caption,
        Optional<Published> published,
        Optional<Instant> retrieved,
        Optional<String> language,
        String text,
        List<Span> furniture) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article without an id");
        }
        Objects.requireNonNull(text, "text");
        furniture = List.copyOf(furniture);
        int reached = 0;
        for (Span span : furniture) {
            if (span.start() < reached || span.end() > text.length()) {
                throw new IllegalArgumentException("furniture out of order or outside the text: " + span);
            }
            reached = span.end();
        }
    }

    /** Starts an article of which only the id and the text are known. */
    public static Builder of(String id, String text) {
        return new Builder(id, text);
    }

    /** A builder that holds this article's values. */
    public Builder toBuilder() {
        return fill(new Builder(id, text).furniture(furniture));
    }

    /** The same article under another id. */
    public Article named(String other) {
        return fill(new Builder(other, text).furniture(furniture)).build();
    }

    /** A builder that holds this article's values but for the text and the furniture, which belongs to the text. */
    public Builder withText(String other) {
        return fill(new Builder(id, other));
    }

    private Builder fill(Builder builder) {
        builder.url = url;
        builder.publisher = publisher;
        builder.author = author;
        builder.title = title;
        builder.caption = caption;
        builder.published = published;
        builder.retrieved = retrieved;
        builder.language = language;
        return builder;
    }

    /** Collects an article's parts; blank strings count as absent. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String text;
        private Optional<String> url = Optional.empty();
        private Optional<String> publisher = Optional.empty();
        private Optional<String> author = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<String> caption = Optional.empty();
        private Optional<Published> published = Optional.empty();
        private Optional<Instant> retrieved = Optional.empty();
        private Optional<String> language = Optional.empty();
        private List<Span> furniture = List.of();

        private Builder(String id, String text) {
            this.id = id;
            this.text = text;
        }

        public Builder url(String value) {
            url = present(value);
            return this;
        }

        public Builder publisher(String value) {
            publisher = present(value);
            return this;
        }

        public Builder author(String value) {
            author = present(value);
            return this;
        }

        public Builder title(String value) {
            title = present(value);
            return this;
        }

        public Builder caption(String value) {
            caption = present(value);
            return this;
        }

        public Builder published(Published value) {
            published = Optional.of(value);
            return this;
        }

        public Builder retrieved(Instant value) {
            retrieved = Optional.of(value);
            return this;
        }

        public Builder language(String value) {
            language = present(value);
            return this;
        }

        public Builder furniture(List<Span> value) {
            furniture = value;
            return this;
        }

        /** The article; throws {@link IllegalArgumentException} where a part breaks a promise of {@link Article}. */
        public Article build() {
            return new Article(
                    id, url, publisher, author, title, caption, published, retrieved, language, text, furniture);
        }

        private static Optional<String> present(String value) {
            return Optional.of(value.strip()).filter(v -> !v.isEmpty());
        }
    }
}
