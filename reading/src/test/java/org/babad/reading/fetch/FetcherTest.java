package org.babad.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a fetch brings, and the manners that it keeps. */
class FetcherTest extends Fetching {

    @Test
    void aPageComesWithWhereFromAndItsCharsetUnderAnHonestName() throws InterruptedException {
        site.on("/berita", e -> {
            e.getResponseHeaders().add("Content-Type", "text/html; charset=\"iso-8859-1\"");
            Site.send(e, 200, "Kota itu sepi.");
        });
        Fetched.Page page = (Fetched.Page) fetch("/berita");
        assertThat(text(page)).isEqualTo("Kota itu sepi.");
        assertThat(page.address()).isEqualTo(site.at("/berita"));
        assertThat(page.charset()).contains("iso-8859-1");
        assertThat(page.moved()).isEmpty();
        assertThat(site.seen()).allSatisfy(seen -> assertThat(seen.headers().getFirst("User-Agent"))
                .isEqualTo("babad/9.9 (+https://desk.example/bot)"));
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws InterruptedException {
        site.on("/feed", e -> {
            e.getResponseHeaders().add("ETag", "\"v1\"");
            e.getResponseHeaders().add("Last-Modified", "Sun, 22 Nov 2026 00:00:00 GMT");
            boolean same = "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))
                    && "Sun, 22 Nov 2026 00:00:00 GMT"
                            .equals(e.getRequestHeaders().getFirst("If-Modified-Since"));
            Site.send(e, same ? 304 : 200, same ? "" : "isi");
        });
        Fetched.Page first = (Fetched.Page) fetch("/feed");
        assertThat(fetcher.fetch(Ask.found(site.at("/feed")).unless(first.validators())))
                .isEqualTo(new Fetched.Unchanged(304, Optional.empty()));
    }

    @Test
    void robotsAreAskedOnceAndObeyedOnEveryHop() throws InterruptedException {
        site.text("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: babad\nDisallow: /rahasia\n");
        site.text("/terbuka", "isi").text("/rahasia/1", "isi").redirect("/lewat", 302, "/rahasia/1");
        assertThat(text(fetch("/terbuka"))).isEqualTo("isi");
        assertThat(fault("/rahasia/1")).isEqualTo(Fault.DISALLOWED);
        assertThat(fault("/lewat")).isEqualTo(Fault.DISALLOWED);
        assertThat(site.paths()).containsExactly("/robots.txt", "/terbuka", "/lewat");
        assertThat(text(fetcher.fetch(Ask.named(site.at("/rahasia/1"))))).isEqualTo("isi");
    }

    @Test
    void withoutRobotsRulesAllIsAllowedAndWithAFailingServerNothing() throws Exception {
        site.text("/a", "isi");
        assertThat(text(fetch("/a"))).isEqualTo("isi");
        try (Site failing = new Site()) {
            failing.on("/robots.txt", e -> Site.send(e, 500, "")).text("/a", "isi");
            Fetched.Failed failed = (Fetched.Failed) fetcher.fetch(Ask.found(failing.at("/a")));
            assertThat(failed.fault()).isEqualTo(Fault.ROBOTS_UNKNOWN);
            assertThat(failed.fault().isPassing()).isTrue();
            assertThat(failing.paths()).containsExactly("/robots.txt");
        }
    }

    @Test
    void theCrawlDelayOfAHostIsKeptAlsoByManyThreads() throws Exception {
        site.text("/robots.txt", "User-agent: *\nCrawl-delay: 0.2\n");
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String path = "/" + i;
            site.text(path, "isi");
            all.add(CompletableFuture.runAsync(() -> {
                try {
                    fetch(path);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        all.forEach(CompletableFuture::join);
        List<Site.Seen> pages = site.seen().stream()
                .filter(seen -> !seen.path().equals("/robots.txt"))
                .toList();
        assertThat(pages).hasSize(4);
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i).at() - pages.get(i - 1).at()).isGreaterThan(199_000_000L);
        }
    }

    @Test
    void aBusyHostIsLeftAloneAsLongAsItSays() throws InterruptedException {
        site.on("/sibuk", e -> {
            e.getResponseHeaders().add("Retry-After", "7");
            Site.send(e, 429, "");
        });
        site.text("/lain", "isi");
        Fetched.Failed busy = (Fetched.Failed) fetch("/sibuk");
        assertThat(busy.fault()).isEqualTo(Fault.BUSY);
        Instant later = Instant.now().plusSeconds(6);
        assertThat(busy.notBefore()).hasValueSatisfying(at -> assertThat(at).isAfter(later));
        Fetched.Failed resting = (Fetched.Failed) fetch("/lain");
        assertThat(resting.fault()).isEqualTo(Fault.RESTING);
        assertThat(resting.notBefore()).hasValueSatisfying(at -> assertThat(at).isAfter(later));
        assertThat(site.paths()).doesNotContain("/lain");
        assertThat(fetcher.ready(site.at("/lain"))).isAfter(later);
    }

    @Test
    void retryAfterIsADateToo() throws InterruptedException {
        String at = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(20).atOffset(ZoneOffset.UTC));
        site.on("/sibuk", e -> {
            e.getResponseHeaders().add("Retry-After", at);
            Site.send(e, 503, "");
        });
        assertThat(((Fetched.Failed) fetch("/sibuk")).notBefore())
                .hasValueSatisfying(t -> assertThat(t).isAfter(Instant.now().plusSeconds(15)));
    }

    @Test
    void restsDoubleUntilAnAnswerComes() throws InterruptedException {
        fetcher = Fetcher.of(AGENT, QUICK.resting(Duration.ofMillis(150), Duration.ofMinutes(1)));
        site.on("/naik", e -> Site.send(e, site.paths().size() < 4 ? 500 : 200, "isi"));
        assertThat(fault("/naik")).isEqualTo(Fault.SERVER_FAILED);
        assertThat(fault("/naik")).isEqualTo(Fault.RESTING);
        Thread.sleep(200);
        assertThat(fault("/naik")).isEqualTo(Fault.SERVER_FAILED);
        Thread.sleep(200);
        assertThat(fault("/naik")).as("the second rest is twice as long").isEqualTo(Fault.RESTING);
        Thread.sleep(200);
        assertThat(text(fetch("/naik"))).isEqualTo("isi");
    }

    @Test
    void goneIsGone() throws InterruptedException {
        site.on("/dulu", e -> Site.send(e, 410, ""));
        assertThat(fault("/dulu")).isEqualTo(Fault.GONE);
        assertThat(fault("/tidak-ada")).isEqualTo(Fault.REFUSED);
    }
}
