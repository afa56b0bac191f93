package org.babad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.babad.model.Article;
import org.babad.reading.result.Reading;
import org.junit.jupiter.api.Test;

/** Pages of one article become one article, in the order of their numbers, whatever the order in which they come. */
class PartJoinerTest {

    private static final String HOME = "https://kabar.example/dunia/pos-kosong";

    @Test
    void pagesByTheirRelations() {
        List<Reading> out = join(
                page(2, "<link rel=prev href='" + HOME + "'><link rel=next href='" + HOME + "?page=3'>"),
                page(3, "<link rel=prev href='" + HOME + "?page=2'>"),
                page(1, "<link rel=next href='" + HOME + "?page=2'>"));
        assertThat(out).hasSize(1);
        assertThat(article(out, 0).text().lines().map(line -> line.substring(0, 14)))
                .containsExactly("Pada hari ke-1", "Pada hari ke-2", "Pada hari ke-3");
        assertThat(article(out, 0).title()).contains("Pos Utara Dikosongkan");
    }

    @Test
    void pagesByTheLinksOfTheirPager() {
        String pager = "<div class=paging><a href='/dunia/pos-kosong/1'>1</a><a href='/dunia/pos-kosong/2'>2</a></div>";
        List<Reading> out = join(body(1, "", pager), body(2, "<link rel=prev href='" + HOME + "/1'>", pager));
        assertThat(out).hasSize(1);
        assertThat(article(out, 0).text().lines()).hasSize(2);
    }

    @Test
    void pagesByTheirTitles() {
        List<Reading> out = join(
                page(1, "<link rel=next href='?halaman=2'>"),
                page(2, "").replace("Dikosongkan</title>", "Dikosongkan - Halaman 2</title>"));
        assertThat(out).hasSize(1);
    }

    @Test
    void otherArticlesPassAtOnceAndAreNotJoined() {
        String other = page(1, "<link rel=next href='https://kabar.example/dunia/lain'>");
        List<Reading> out = new ArrayList<>();
        PartJoiner joiner = new PartJoiner(out::add);
        Pieces.read(other).forEach(joiner);
        assertThat(out).hasSize(1);
        Pieces.read(page(2, "<link rel=prev href='" + HOME + "'>")).forEach(joiner);
        assertThat(out).hasSize(1);
        joiner.finish();
        assertThat(out).hasSize(2);
        assertThat(joiner.joined()).isZero();
    }

    @Test
    void aPageThatComesTwiceIsToldAndSpansMoveWithTheirPage() {
        String first = page(1, "<link rel=next href='" + HOME + "?page=2'>");
        List<Reading> out = new ArrayList<>();
        PartJoiner joiner = new PartJoiner(out::add);
        Pieces.read(first).forEach(joiner);
        Pieces.read(first).forEach(joiner);
        assertThat(out).singleElement().isInstanceOf(Reading.Failed.class);
        Pieces.read(page(2, "<link rel=prev href='" + HOME + "'>")).forEach(joiner);
        assertThat(out).hasSize(2);
        assertThat(joiner.pages()).isEqualTo(2);
        assertThat(joiner.joined()).isEqualTo(1);
    }

    private static List<Reading> join(String... pages) {
        List<Reading> out = new ArrayList<>();
        PartJoiner joiner = new PartJoiner(out::add);
        for (String page : pages) {
            Pieces.read(page).forEach(joiner);
        }
        joiner.finish();
        return out;
    }

    private static Article article(List<Reading> out, int at) {
        return ((Reading.Read) out.get(at)).article();
    }

    private static String page(int number, String head) {
        return body(number, head, "");
    }

    private static String body(int number, String head, String foot) {
        return "<html><head><title>Pos Utara Dikosongkan</title><link rel=canonical href='" + HOME + "'>" + head
                + "</head><body><h1>Pos Utara Dikosongkan</h1><p>Pada hari ke-" + number
                + " itu pasukan penjaga meninggalkan pos utara dengan empat belas truk putih, kata seorang saksi"
                + " mata di tepi jalan.</p>" + foot + "</body></html>";
    }
}
