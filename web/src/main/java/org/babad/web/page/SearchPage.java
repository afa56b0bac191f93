package org.babad.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.Hit;
import org.babad.chronicle.view.Page;
import org.babad.model.Span;
import org.babad.web.label.Numbers;
import org.babad.web.mark.Kind;
import org.babad.web.mark.Mark;
import org.babad.web.mark.Marking;
import org.babad.web.mark.Segment;

/**
 * Articles that hold the words searched for.
 *
 * @param words the words
 * @param found how many articles, in words
 * @param hits the articles of this page, the best first
 * @param pager which ones these are
 */
public record SearchPage(String words, String found, List<Found> hits, Pager pager) {

    /** How many articles a page shows. */
    public static final int SIZE = 20;

    private static final int CLAIMS = 5;

    /**
     * One article.
     *
     * @param report the article
     * @param snippet a stretch of its text with the words marked
     * @param claims the first of its claims whose sentences hold the words
     * @param more how many further claims do
     */
    public record Found(ReportView report, List<Segment> snippet, List<ClaimRow> claims, int more) {}

    /** The page of a search; blank words find nothing. */
    public static SearchPage of(String words, Page<Hit> page, int number) {
        String address = "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return new SearchPage(
                words,
                Numbers.count(page.total(), "article", "articles"),
                page.items().stream().map(SearchPage::found).toList(),
                Pager.of(number, SIZE, page.total(), n -> address + (n > 1 ? "&page=" + n : "")));
    }

    private static Found found(Hit hit) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : hit.marks()) {
            marks.add(new Mark(span, Kind.FOUND, 0));
        }
        List<ClaimRow> claims = new ArrayList<>();
        for (ClaimInContext claim :
                hit.claims().subList(0, Math.min(CLAIMS, hit.claims().size()))) {
            claims.add(ClaimRow.of(claims.size() + 1, claim));
        }
        return new Found(
                ReportView.of(hit.article()),
                Marking.of(hit.snippet(), marks),
                claims,
                hit.claims().size() - claims.size());
    }
}
