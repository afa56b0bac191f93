package org.babad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.babad.chronicle.Chronicle;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the sample stories, from a real server over a real file. */
class PagesTest {

    private static BabadServer server;
    private static Reader browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        Path file = folder.resolve("stories.db");
        try (Chronicle chronicle = Chronicle.open(file)) {
            GoldStory.addAll(chronicle);
        }
        server = BabadServer.start(file, 0);
        browser = new Reader(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String disputedEvent() {
        return browser.page("/disputes").expectFirst(".card .row-link").attr("href");
    }

    @Test
    void theTimelineGroupsEventsByMonthNewestFirst() {
        Document page = browser.page("/");

        assertThat(page.select(".row").size()).isEqualTo(50);
        assertThat(page.select("section.month h2").eachText())
                .first()
                .asString()
                .contains("2024");
        assertThat(page.expectFirst("h1").text()).matches("\\d+ events");
        assertThat(page.select(".row .status").eachText()).contains("Happened");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/?page=2");
    }

    @Test
    void filtersOfTheFormNarrowTheList() {
        Document page = browser.page("/?type=WITHDRAW&country=UA&from=2022-01-01&to=2022-12-31&words=&order=oldest");

        assertThat(page.select(".row")).isNotEmpty();
        assertThat(page.select(".row-link").eachText()).containsOnly("Withdrawal");
        assertThat(page.select(".chips a").eachText())
                .anySatisfy(chip -> assertThat(chip).contains("in Ukraine"));
        assertThat(page.select("#f-country option[selected]").attr("value")).isEqualTo("UA");
        assertThat(page.select("#f-order option[selected]").attr("value")).isEqualTo("oldest");
        assertThat(page.select("input[name=type][checked]").attr("value")).isEqualTo("WITHDRAW");
        assertThat(page.select("#f-from").attr("value")).isEqualTo("2022-01-01");
    }

    @Test
    void oneFilterCanBeTakenAway() {
        Document page = browser.page("/?type=WITHDRAW&disputed=yes");

        assertThat(page.select(".chips a").eachAttr("href")).containsExactly("/?disputed=yes", "/?type=WITHDRAW", "/");
    }

    @Test
    void aFilterWithoutEventsSaysWhatToDo() {
        Document page = browser.page("/?from=1999-01-01&to=1999-01-02");

        assertThat(page.expectFirst(".empty").text())
                .contains("No event matches")
                .contains("show all events");
    }

    @Test
    void anEventShowsItsClaimsSideBySideWithTheirEvidence() {
        Document page = browser.page(disputedEvent());

        Element table = page.expectFirst("table.claims");
        assertThat(table.select("thead th[scope=col]").eachText())
                .containsExactly("Outlet", "Status", "Actor", "Target", "Place", "Time", "How many", "Source → outlet");
        assertThat(table.select("tbody tr").size()).isGreaterThan(1);
        assertThat(table.select("td.disputed")).isNotEmpty();
        assertThat(page.select("article.claim blockquote mark.m-trigger")).hasSameSizeAs(table.select("tbody tr"));
    }

    @Test
    void aDisagreementShowsPositionsWithTheirSourcesAndRelays() {
        Document page = browser.page(disputedEvent());

        Element dispute = page.expectFirst(".dispute");
        assertThat(dispute.select(".position").size()).isGreaterThan(1);
        for (Element position : dispute.select(".position")) {
            assertThat(position.expectFirst(".position-value").text()).isNotBlank();
            Element holder = position.expectFirst(".holders a");
            assertThat(holder.expectFirst(".chain .outlet").text()).isNotBlank();
            String anchor = holder.attr("href").replaceFirst(".*#", "");
            assertThat(page.getElementById(anchor)).as("the claim itself").isNotNull();
        }
    }

    @Test
    void anArticleShowsItsEvidenceInPlace() {
        Document page = browser.page("/articles/bentara-marawi-belum-usai");

        assertThat(page.expectFirst(".text h1").text()).isNotBlank();
        assertThat(page.select(".body mark.m-trigger").eachText()).contains("ditembak mati", "dicopot");
        assertThat(page.select(".body mark.m-actor").eachText()).contains("penembak jitu marinir");
        assertThat(page.select(".body mark[title]").eachAttr("title"))
                .anySatisfy(t -> assertThat(t).startsWith("what happened (claim "));
        for (Element ref : page.select(".body sup.ref a")) {
            assertThat(page.getElementById(ref.attr("href").substring(1))).isNotNull();
        }
        assertThat(page.select(".claim-list a[href^=/events/]")).isNotEmpty();
    }

    @Test
    void oneClaimOfAnArticleCanBeMarkedAlone() {
        Element link = browser.page("/articles/bentara-marawi-belum-usai")
                .expectFirst(".claim-list li:nth-child(3) a[href*=claim]");
        Document page = browser.page(link.attr("href").replaceFirst("#.*", ""));

        assertThat(page.select(".body .m-trigger")).hasSize(1);
        assertThat(page.select(".body sup.ref").eachText()).containsExactly("3");
    }

    @Test
    void theMapStandsWhereTheEventIs() {
        Document page = browser.page("/?words=granat");
        Document event = browser.page("/?country=PH&words=batalion");
        Document marawi = browser.page(event.expectFirst(".row-link").attr("href"));

        assertThat(page.select(".row")).isNotEmpty();
        assertThat(marawi.expectFirst(".locator circle.dot").attr("cx")).isEqualTo("124.29");
        assertThat(marawi.expectFirst(".locator circle.dot").attr("cy")).isEqualTo("-8.00");
    }

    @Test
    void searchFindsArticlesAndMarksTheWords() {
        Document page = browser.page("/search?q=Rubymar+tenggelam");

        assertThat(page.select(".hit")).isNotEmpty();
        assertThat(page.select(".snippet mark.m-found").eachText())
                .anySatisfy(word -> assertThat(word).isEqualToIgnoringCase("Rubymar"));
        assertThat(browser.page("/search?q=kangguruterbang")
                        .expectFirst(".empty")
                        .text())
                .contains("Nothing found");
        assertThat(browser.page("/search").expectFirst(".empty").text()).contains("What are you looking for?");
    }

    @Test
    void aboutExplainsEveryTypeAndStatus() {
        Document page = browser.page("/about");

        assertThat(page.select(".types-table tbody tr")).hasSize(23);
        assertThat(page.text()).contains("Denied", "independent", "claim");
    }

    @Test
    void everyPageHasLandmarksLabelsAndNothingInline() {
        for (String path : new String[] {
            "/", "/disputes", "/search?q=marawi", "/about", disputedEvent(), "/articles/gapura-marawi-dibebaskan"
        }) {
            Document page = browser.page(path);
            assertThat(page.select("header.top, main, footer, nav[aria-label]").size())
                    .as(path)
                    .isGreaterThanOrEqualTo(4);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("[style], style, script:not([src]), [onclick]"))
                    .as(path)
                    .isEmpty();
            for (Element input : page.select("input:not([type=checkbox]), select")) {
                assertThat(page.select("label[for=" + input.id() + "]"))
                        .as(path + " " + input)
                        .hasSize(1);
            }
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            assertThat(page.select("[src], link[href]").eachAttr("abs:href"))
                    .allSatisfy(href -> assertThat(href).matches("|" + server.address() + ".*"));
        }
    }
}
