package org.babad.web.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.ArticleDetail;
import org.babad.chronicle.view.Dispute;
import org.babad.chronicle.view.EventDetail;
import org.babad.chronicle.view.EventQuery;
import org.babad.chronicle.view.Facets;
import org.babad.chronicle.view.Page;
import org.babad.watch.report.FeedReport;
import org.babad.web.api.EventApi;
import org.babad.web.api.WatchApi;
import org.babad.web.page.AboutPage;
import org.babad.web.page.ArticlePage;
import org.babad.web.page.DisputesPage;
import org.babad.web.page.EventPage;
import org.babad.web.page.Links;
import org.babad.web.page.PathId;
import org.babad.web.page.SearchPage;
import org.babad.web.page.Selection;
import org.babad.web.page.Timeline;
import org.babad.web.page.WatchPage;

/** Which address shows what. Thread-safe. */
public final class Site {

    private static final int LONGEST_SEARCH = 300;

    private final Chronicle chronicle;
    private final Templates templates = new Templates();
    private final EventApi api;
    private final Supplier<List<FeedReport>> feeds;

    private Site(Chronicle chronicle, Supplier<List<FeedReport>> feeds) {
        this.chronicle = chronicle;
        this.feeds = feeds;
        this.api = new EventApi(chronicle);
    }

    /**
     * A server of a chronicle, not yet started.
     *
     * @param feeds how the watched feeds are doing now
     * @param names the host names that it answers to; empty for all
     */
    public static Javalin of(Chronicle chronicle, Supplier<List<FeedReport>> feeds, Set<String> names) {
        Site site = new Site(chronicle, feeds);
        Guard guard = new Guard(names);
        return Javalin.create(config -> {
            Limits.set(config);
            config.routes.before(guard::check);
            new Faults(site.templates).register(config.routes);
            site.register(config);
        });
    }

    private void register(JavalinConfig config) {
        RoutesConfig routes = config.routes;
        routes.get("/", this::timeline);
        routes.get("/events", context -> context.redirect("/"));
        routes.get("/events/{id}", this::event);
        routes.get("/articles/{id}", this::article);
        routes.get("/disputes", this::disputes);
        routes.get("/search", this::search);
        routes.get("/about", context -> show(context, "about", AboutPage.shipped()));
        routes.get("/watch", context -> show(context, "watch", WatchPage.of(feeds.get())));
        routes.get("/api/watch", context -> json(context, WatchApi.write(feeds.get())));
        routes.get("/api/events", context -> json(context, api.events(Selection.of(context.queryParamMap()))));
        routes.get("/api/events/{id}", this::apiEvent);
        routes.get("/health", context -> json(context, api.health()));
        routes.get("/assets/{name}", Site::asset);
        routes.get("/favicon.ico", context -> context.redirect(Assets.href("icon.svg")));
    }

    private void show(Context context, String template, Object page) {
        context.html(templates.write(template, page));
    }

    private static void json(Context context, String json) {
        context.contentType("application/json").result(json);
    }

    private void timeline(Context context) {
        Selection selection = Selection.of(context.queryParamMap());
        EventQuery query = selection.query(Timeline.SIZE);
        Facets whole = chronicle.facets(EventQuery.all());
        Facets spread = selection.isNarrowed() ? chronicle.facets(query) : whole;
        show(context, "timeline", Timeline.of(selection, chronicle.events(query), chronicle.counts(), whole, spread));
    }

    private void event(Context context) {
        String id = PathId.decode(context.pathParam("id"));
        EventDetail detail = event(id);
        String current = detail.summary().event().id();
        if (current.equals(id)) {
            show(context, "event", EventPage.of(detail, Selection.page(context.queryParams("page"))));
        } else {
            context.redirect(Links.event(current));
        }
    }

    private EventDetail event(String id) {
        return chronicle
                .event(id)
                .orElseThrow(() -> Refusal.missing(
                        "The chronicle has no event of this id.",
                        "It may have been replaced as articles were added: look for it among all events."));
    }

    private void apiEvent(Context context) {
        json(context, api.event(event(PathId.decode(context.pathParam("id")))));
    }

    private void article(Context context) {
        ArticleDetail detail = chronicle
                .article(PathId.decode(context.pathParam("id")))
                .orElseThrow(
                        () -> Refusal.missing("The chronicle has no article of this id.", "Search for its words."));
        Optional<String> claim =
                Optional.ofNullable(context.queryParam("claim")).map(PathId::decode);
        show(context, "article", ArticlePage.of(detail, claim));
    }

    private void disputes(Context context) {
        Selection selection = Selection.of(context.queryParamMap());
        Page<Dispute> page = chronicle.disputes(selection.query(DisputesPage.SIZE));
        List<EventDetail> details = page.items().stream()
                .flatMap(dispute -> chronicle.event(dispute.summary().event().id()).stream())
                .toList();
        show(context, "disputes", DisputesPage.of(details, selection, page.total()));
    }

    private void search(Context context) {
        String words =
                Optional.ofNullable(context.queryParam("q")).map(String::strip).orElse("");
        String asked = words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
        int number = Selection.page(context.queryParams("page"));
        show(
                context,
                "search",
                SearchPage.of(asked, chronicle.search(asked, (number - 1) * SearchPage.SIZE, SearchPage.SIZE), number));
    }

    private static void asset(Context context) {
        Assets.Asset asset = Assets.shipped()
                .find(context.pathParam("name"))
                .orElseThrow(() -> Refusal.missing("There is no such file.", "Start from all events."));
        context.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(asset.type())
                .result(asset.bytes());
    }
}
