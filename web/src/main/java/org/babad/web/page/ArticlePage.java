package org.babad.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.chronicle.view.ArticleDetail;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.model.Article;
import org.babad.web.label.Numbers;
import org.babad.web.mark.Kind;
import org.babad.web.mark.Mark;
import org.babad.web.mark.Marking;
import org.babad.web.mark.Segment;

/**
 * One article with the evidence of its claims marked.
 *
 * @param report the article
 * @param author who wrote it
 * @param language its language, ISO 639-1
 * @param address its own address, as text
 * @param outside the same, where it may be a link
 * @param copyOf the page of the article of which it is a copy
 * @param copies pages of the copies of it
 * @param paragraphs its text
 * @param cut whether the text is longer than what is shown
 * @param claims its claims in the order of the text
 * @param only the claim that alone is marked
 */
public record ArticlePage(
        ReportView report,
        Optional<String> author,
        String language,
        Optional<String> address,
        Optional<String> outside,
        Optional<String> copyOf,
        List<String> copies,
        List<List<Segment>> paragraphs,
        boolean cut,
        List<ClaimRow> claims,
        Optional<ClaimRow> only) {

    /** How much of a text a page shows, in UTF-16 units, and how many claims. */
    private static final int LONGEST = 300_000;

    private static final int MOST_CLAIMS = 2_000;

    /** The page of an article; {@code only} is the id of the claim that alone is to be marked. */
    public static ArticlePage of(ArticleDetail detail, Optional<String> only) {
        Article article = detail.article();
        List<ClaimRow> rows = rows(detail.claims());
        Optional<ClaimRow> chosen = only.map(Links::anchor)
                .flatMap(a -> rows.stream().filter(r -> r.anchor().equals(a)).findFirst());
        String text = shown(article.text());
        return new ArticlePage(
                ReportView.of(detail.head()),
                article.author().map(Clip::of),
                article.language().orElse("id"),
                article.url().map(Clip::of),
                Links.outside(article.url()),
                detail.head().copyOf(),
                detail.copies(),
                Marking.paragraphs(text, marks(detail, chosen)),
                text.length() < article.text().length()
                        || rows.size() < detail.claims().size(),
                rows,
                chosen);
    }

    private static List<ClaimRow> rows(List<ClaimInContext> claims) {
        List<ClaimRow> rows = new ArrayList<>();
        for (ClaimInContext claim : claims.subList(0, Math.min(MOST_CLAIMS, claims.size()))) {
            rows.add(ClaimRow.of(rows.size() + 1, claim));
        }
        return rows;
    }

    private static List<Mark> marks(ArticleDetail detail, Optional<ClaimRow> only) {
        List<Mark> marks = new ArrayList<>();
        detail.article().furniture().forEach(span -> marks.add(new Mark(span, Kind.FURNITURE, 0)));
        for (int i = 0; i < Math.min(MOST_CLAIMS, detail.claims().size()); i++) {
            int number = i + 1;
            if (only.isEmpty() || only.get().number() == number) {
                marks.addAll(Mark.of(detail.claims().get(i).claim(), number));
            }
        }
        return marks;
    }

    private static String shown(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Its own page, with all claims marked. */
    public String href() {
        return report.href();
    }

    /** How many claims it has, in words. */
    public String count() {
        return Numbers.count(claims.size(), "claim", "claims");
    }

    /** The claim of a number. */
    public ClaimRow claim(int number) {
        return claims.get(number - 1);
    }

    /** The page of another article. */
    public String hrefOf(String id) {
        return Links.article(id);
    }

    /** What the colours of the evidence mean, in order. */
    public List<Kind> legend() {
        return Legend.SLOTS;
    }
}
