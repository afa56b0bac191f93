package org.babad.reading.feed;

import java.net.URI;
import java.util.Optional;
import org.babad.model.Published;

/** Collects the parts of an item. Blank strings count as absent. Not thread-safe. */
final class Draft {

    private Optional<String> id = Optional.empty();
    private Optional<URI> link = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<Published> published = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> text = Optional.empty();

    Draft id(Optional<String> value) {
        id = present(value);
        return this;
    }

    Draft link(Optional<URI> value) {
        link = value;
        return this;
    }

    Draft title(Optional<String> value) {
        title = present(value);
        return this;
    }

    Draft published(Optional<Published> value) {
        published = value;
        return this;
    }

    Draft author(Optional<String> value) {
        author = present(value.map(Markup::plain).map(Draft::person));
        return this;
    }

    Draft publisher(Optional<String> value) {
        publisher = present(value.map(Markup::plain));
        return this;
    }

    Draft language(Optional<String> value) {
        language = value;
        return this;
    }

    Draft text(Optional<String> value) {
        text = present(value);
        return this;
    }

    /** The item; nothing where there is no address, title or text in it. */
    Optional<FeedItem> item() {
        Optional<String> name = id.or(() -> link.map(URI::toString)).or(() -> title);
        boolean bare = link.isEmpty() && title.isEmpty() && text.isEmpty();
        return bare || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new FeedItem(name.get(), link, title, published, author, publisher, language, text));
    }

    /** RSS writes people as {@code address@outlet.example (Name)}. */
    private static String person(String author) {
        int open = author.indexOf('(');
        boolean addressed =
                open > 0 && author.endsWith(")") && author.substring(0, open).contains("@");
        return addressed ? author.substring(open + 1, author.length() - 1) : author;
    }

    private static Optional<String> present(Optional<String> value) {
        return value.map(String::strip).filter(v -> !v.isEmpty());
    }
}
