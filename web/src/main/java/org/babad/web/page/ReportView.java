package org.babad.web.page;

import java.util.Optional;
import org.babad.chronicle.view.ArticleHead;
import org.babad.web.label.Days;

/**
 * An article, as those that cite it name it.
 *
 * @param id its id
 * @param outlet its outlet, or its id where that is not known
 * @param title its headline, or its id where it has none
 * @param published the day of publication in words
 * @param href its page
 * @param copy whether it is a copy of another article
 */
public record ReportView(
        String id, String outlet, String title, Optional<String> published, String href, boolean copy) {

    static ReportView of(ArticleHead head) {
        return new ReportView(
                head.id(),
                Clip.of(head.publisher().orElse(head.id())),
                Clip.of(head.title().orElse(head.id())),
                head.published().map(Days::of),
                Links.article(head.id()),
                head.copyOf().isPresent());
    }
}
