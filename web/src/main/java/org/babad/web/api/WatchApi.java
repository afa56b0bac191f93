package org.babad.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.babad.watch.report.FeedReport;
import org.jspecify.annotations.Nullable;

/** The feeds of a watch as JSON. */
public final class WatchApi {

    private WatchApi() {}

    /**
     * {@code feeds}, each with {@code address}, {@code moved}, {@code title}, {@code status}, {@code message},
     * {@code failures}, {@code gone}, {@code polled} and {@code next} (ISO instants), {@code fresh}, {@code read},
     * {@code waiting}, {@code failed}, {@code aside}, {@code troubles} ({@code item}, {@code message}, {@code again}); null for what is not known.
     */
    public static String write(List<FeedReport> reports) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode feeds = out.putArray("feeds");
        reports.forEach(report -> feeds.add(feed(report)));
        return out.toString();
    }

    private static ObjectNode feed(FeedReport report) {
        ObjectNode out = JsonNodeFactory.instance
                .objectNode()
                .put("address", report.address())
                .put("moved", report.moved().orElse(null))
                .put("title", report.title().orElse(null))
                .put("status", report.status())
                .put("message", report.message().orElse(null))
                .put("failures", report.failures())
                .put("gone", report.gone())
                .put("polled", time(report.polled()))
                .put("next", time(report.next()))
                .put("fresh", report.fresh())
                .put("read", report.read())
                .put("waiting", report.waiting())
                .put("failed", report.failed())
                .put("aside", report.aside());
        ArrayNode troubles = out.putArray("troubles");
        report.troubles().forEach(trouble -> troubles.addObject()
                .put("item", trouble.item())
                .put("message", trouble.message())
                .put("again", trouble.again()));
        return out;
    }

    private static @Nullable String time(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }
}
