package org.babad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.EventQuery;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.model.EventType;
import org.babad.model.Evidence;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Published;
import org.babad.model.Relay;
import org.babad.model.Side;
import org.babad.model.Span;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article must not be able to do to the pages that show it. */
class HostileContentTest {

    private static final String ATTACK = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
    private static final String RTL = "\u202Eنص عربي\u202C";
    private static final String ID = "../../etc/<b>\"'?claim=1#x &amp; %2F~7e é";

    private static Chronicle chronicle;
    private static BabadServer server;
    private static Reader browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        chronicle = Chronicle.open(folder.resolve("hostile.db"));
        add(ID, "javascript:alert(1)", ATTACK + "x".repeat(100_000));
        add("good", "https://berita.example/\"onmouseover=\"alert(1)", "Judul");
        add("link", "https://berita.example/a?b=1&c=<2>".replace("<2>", "2"), "Judul");
        server = BabadServer.start(chronicle, 0);
        browser = new Reader(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        chronicle.close();
    }

    /** One sentence whose actor, place and relay are hostile, and overlap. */
    private static void add(String id, String url, String title) {
        String text = ATTACK + " menyerang " + RTL + " di sana.\nBaca juga: " + ATTACK;
        Span sentence = new Span(0, text.indexOf('\n'));
        Evidence actor = Evidence.in(text, 0, ATTACK.length());
        Evidence half = Evidence.in(text, 5, text.indexOf("menyerang") + 4);
        Claim claim = Claim.of(
                        id, 0, EventType.ATTACK, sentence, Evidence.in(text, ATTACK.length() + 1, ATTACK.length() + 10))
                .actor(Optional.of(new Party(actor, ATTACK, Optional.of(new Side("RU")), Optional.empty())))
                .target(Optional.of(new Party(half, RTL, Optional.empty(), Optional.empty())))
                .place(Optional.of(new Place(
                        actor, ATTACK, Optional.empty(), Optional.empty(), OptionalInt.empty(), Place.Precision.SITE)))
                .via(List.of(new Relay(half, ATTACK)))
                .build();
        Article article = Article.of(id, text)
                .url(url)
                .publisher(ATTACK)
                .title(title)
                .published(Published.on(LocalDate.parse("2024-02-03"), Published.Origin.GIVEN))
                .furniture(List.of(new Span(sentence.end() + 1, text.length())))
                .build();
        chronicle.add(article, List.of(claim));
    }

    private static String event() {
        return "/events/"
                + chronicle.events(EventQuery.all()).items().get(0).event().id();
    }

    private static String articlePage() {
        return browser.page(event()).select(".claim-outlet").stream()
                .map(a -> a.attr("href"))
                .filter(href -> href.contains("~"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingOfAnArticleBecomesMarkup() {
        for (String path : List.of(
                "/", event(), articlePage(), "/search?q=menyerang", "/disputes", "/search?q=" + "%3Cscript%3E")) {
            Document page = browser.page(path);
            assertThat(page.select("script:not([src^=/assets/])")).as(path).isEmpty();
            assertThat(page.select("img, [onerror], [onmouseover]")).as(path).isEmpty();
        }
        assertThat(browser.page("/").text()).contains("<script>alert('x')</script>");
    }

    @Test
    void anIdOfAnyCharactersHasAPage() {
        Document page = browser.page(articlePage());

        assertThat(page.expectFirst(".text .body").text()).contains("menyerang");
        assertThat(page.expectFirst(".text h1").text()).hasSizeLessThan(300).endsWith("…");
        assertThat(page.outerHtml()).hasSizeLessThan(60_000);
    }

    @Test
    void overlappingEvidenceTilesTheText() {
        Document page = browser.page(articlePage());

        assertThat(page.expectFirst(".body p").wholeText().replaceAll("1$", "")).contains(ATTACK + " menyerang " + RTL);
        assertThat(page.select(".body .m-furniture").text()).contains("Baca juga");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(browser.page(articlePage()).select("a[href^=javascript]")).isEmpty();
        assertThat(browser.page(articlePage()).select(".address").text()).startsWith("javascript:");
        assertThat(browser.page("/articles/good").select(".address a")).isEmpty();
        Document linked = browser.page("/articles/link");
        assertThat(linked.select(".address a").attr("href")).isEqualTo("https://berita.example/a?b=1&c=2");
        assertThat(linked.select(".address a").attr("rel")).contains("noopener", "nofollow");
    }

    @Test
    void foreignWritingDoesNotTurnItsSurroundings() {
        assertThat(browser.page("/").select(".party bdi").eachText())
                .anySatisfy(t -> assertThat(t).contains("عربي"));
    }
}
