package org.babad.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.babad.model.Article;
import org.babad.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place of a page that tells when it was published, with where it was found and how precisely. */
class PageDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "<script"
                        + " type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2021-04-05T06:07:00+07:00'}</script>"
                        + " # JSON_LD # 2021-04-05T06:07+07:00",
                "<script"
                        + " type='application/ld+json'>{'@graph':[{'@type':['ReportageNewsArticle'],'datePublished':'2021-04-05'}]}</script>"
                        + " # JSON_LD # 2021-04-05",
                "<meta property='article:published_time' content='2021-04-05T06:07:08+0800'> # META #"
                        + " 2021-04-05T06:07:08+08:00",
                "<meta property='og:published_time' content='2021-04-05 06:07:08 +07:00'> # META #"
                        + " 2021-04-05T06:07:08+07:00",
                "<meta name='pubdate' content='2021-04-05'> # META # 2021-04-05",
                "<meta name='publishdate' content='2021/04/05 06:07:08'> # META # 2021-04-05",
                "<meta itemprop='datePublished' content='2021-04-05T00:30:00Z'> # META # 2021-04-05T00:30Z",
                "<meta name='dc.date.issued' content='5 April 2021'> # META # 2021-04-05",
                "<link rel=canonical href='https://kabar.example/2021/04/05/pos-kosong'> # ADDRESS # 2021-04-05"
            })
    void inTheHead(String head, Published.Origin origin, String expected) {
        String quoted = head.contains("ld+json") ? head.replace("'", "\"") : head;
        check(Markup.read(quoted, Markup.BODY), origin, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "<time datetime='2021-04-05T06:07:00+07:00'>kemarin</time> # TIME_ELEMENT # 2021-04-05T06:07+07:00",
                "<time>5 April 2021 06:07 WIB</time> # TIME_ELEMENT # 2021-04-05T06:07+07:00",
                "<p>Diperbarui 5 Apr 2021, 20:40 WIB</p> # VISIBLE_LINE # 2021-04-05T20:40+07:00",
                "<p>Senin, 5 April 2021 | 14:05 WIB</p> # VISIBLE_LINE # 2021-04-05T14:05+07:00",
                "<div>Senin, 05 April 2021 14.05 WITA</div> # VISIBLE_LINE # 2021-04-05T14:05+08:00",
                "<div>Senin 5 April 2021 14:05:10 WIT</div> # VISIBLE_LINE # 2021-04-05T14:05+09:00",
                "<span>Sari Melati - Senin, 5 April 2021 23:59 WIB</span><br> # VISIBLE_LINE # 2021-04-05T23:59+07:00",
                "<p>5 April 2021</p> # VISIBLE_LINE # 2021-04-05",
                "<p>Terbit: 05/04/2021</p> # VISIBLE_LINE # 2021-04-05",
                "<p>Tayang: Senin, 5 April 2021 14:05 WIB</p> # VISIBLE_LINE # 2021-04-05T14:05+07:00"
            })
    void aboveTheArticle(String line, Published.Origin origin, String expected) {
        check(Markup.read("", line + Markup.BODY), origin, expected);
    }

    @Test
    void theDayInTheFirstSentenceIsTheLastResortAndMarkedSo() {
        String told = Markup.BODY.replaceFirst("pada Senin pagi", "pada Senin (5/4/2021) pagi");
        check(Markup.read("", told), Published.Origin.FIRST_SENTENCE, "2021-04-05");
        check(Markup.read("", "<p>6 April 2021</p>" + told), Published.Origin.VISIBLE_LINE, "2021-04-06");
        assertThat(Markup.read("", Markup.BODY).published()).isEmpty();
    }

    @Test
    void aDateThatTheArticleContradictsIsPassedOver() {
        String told = Markup.BODY.replaceFirst("pada Senin pagi", "pada Senin (5/4/2021) pagi");
        String stale = "<meta name='pubdate' content='2011-01-01'>";
        check(Markup.read(stale, "<p>6 April 2021</p>" + told), Published.Origin.VISIBLE_LINE, "2021-04-06");
    }

    @Test
    void theMoreTrustworthyPlaceWins() {
        String data = "<script"
                + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-04-05\"}</script>";
        String meta = "<meta name='pubdate' content='2021-04-07'>";
        check(Markup.read(meta + data, "<p>8 April 2021</p>" + Markup.BODY), Published.Origin.JSON_LD, "2021-04-05");
        check(Markup.read(meta, "<p>8 April 2021</p>" + Markup.BODY), Published.Origin.META, "2021-04-07");
    }

    private static void check(Article article, Published.Origin origin, String expected) {
        Published published = article.published().orElseThrow();
        assertThat(published.origin()).isEqualTo(origin);
        assertThat(published
                        .instant()
                        .map(Object::toString)
                        .orElse(published.day().toString()))
                .isEqualTo(expected);
    }
}
