package org.babad.chronicle.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What identifies an article to a reader, without its text.
 *
 * @param id its id
 * @param url its address
 * @param publisher its outlet
 * @param title its headline
 * @param published the day of publication
 * @param copyOf the id of the earlier article of which this is a copy, word for word or lightly rewritten: such an article
 *     is never counted as an independent report
 */
public record ArticleHead(
        String id,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> copyOf) {

    public ArticleHead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(copyOf, "copyOf");
    }
}
