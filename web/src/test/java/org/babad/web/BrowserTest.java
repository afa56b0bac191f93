package org.babad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.babad.chronicle.Chronicle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A reader's way through the pages in a real browser, with the policy that pages send in force. */
@EnabledIf(value = "hasChromium", disabledReason = "no /usr/bin/chromium: on Debian, apt-get install chromium")
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static BabadServer server;
    private static Playwright playwright;
    private static Browser chromium;

    static boolean hasChromium() {
        return Files.isExecutable(CHROMIUM);
    }

    @BeforeAll
    static void start(@TempDir Path folder) {
        Path file = folder.resolve("stories.db");
        try (Chronicle chronicle = Chronicle.open(file)) {
            GoldStory.addAll(chronicle);
        }
        server = BabadServer.start(file, 0);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
    }

    private static Page open(int width, boolean script, List<String> complaints) {
        Page page = chromium.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setJavaScriptEnabled(script))
                .newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address().toString())) {
                complaints.add("asked another host: " + request.url());
            }
        });
        page.navigate(server.address().toString());
        return page;
    }

    private static void walk(Page page) {
        page.getByLabel("Only disputed events").check();
        page.locator("button:has-text('Apply')").first().click();
        sees(page, ".chips a");
        assertThat(page.url()).contains("disputed=yes");
        page.locator(".row-link").first().click();
        sees(page, ".dispute .position");
        page.locator(".in-article").first().click();
        sees(page, ".body mark.m-trigger");
        page.getByLabel("Search articles and claims").fill("Marawi");
        page.keyboard().press("Enter");
        sees(page, ".hit mark.m-found");
        page.locator(".top nav >> text=Disputes").click();
        sees(page, ".card .dispute");
    }

    /** Waits until something is there; fails after a while where it is not. */
    private static void sees(Page page, String selector) {
        page.locator(selector).first().waitFor();
    }

    @Test
    void theWayFromTheListToTheEvidenceWorksAndNothingIsRefusedByThePolicy() {
        List<String> complaints = new ArrayList<>();
        Page page = open(1280, true, complaints);

        walk(page);

        assertThat(complaints).isEmpty();
    }

    @Test
    void itWorksWithoutJavaScript() {
        walk(open(1280, false, new ArrayList<>()));
    }

    @Test
    void onAPhoneTheFiltersStartClosedAndNothingRunsOverTheEdge() {
        Page page = open(390, true, new ArrayList<>());

        assertThat(page.locator("details.filters").getAttribute("open")).isNull();
        page.navigate(server.address() + "disputes");
        String event = page.locator(".row-link").first().getAttribute("href");
        for (String path :
                List.of("/", "/disputes", event, "/about", "/search?q=Marawi", "/articles/gapura-marawi-dibebaskan")) {
            page.navigate(server.address().resolve(path).toString());
            Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) over).intValue()).as(path).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void theKeyboardReachesTheContent() {
        Page page = open(1280, true, new ArrayList<>());

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to content");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("site-search");
    }
}
