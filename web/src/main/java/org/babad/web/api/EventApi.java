package org.babad.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.ArticleHead;
import org.babad.chronicle.view.Counts;
import org.babad.chronicle.view.EventDetail;
import org.babad.chronicle.view.EventSummary;
import org.babad.chronicle.view.Page;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Status;
import org.babad.model.json.ClaimJson;
import org.babad.model.json.DisagreementJson;
import org.babad.model.json.EventJson;
import org.babad.web.page.Selection;

/** Events as JSON. Thread-safe. */
public final class EventApi {

    /** How many events a page holds. */
    private static final int SIZE = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chronicle chronicle;

    public EventApi(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * A page of the selected events: {@code total}, {@code offset}, {@code next} (an address, or null), {@code events} (each
     * as {@link EventJson} writes it, with {@code articles}, {@code voices}, {@code statuses}, {@code disputed},
     * {@code fatalities}).
     */
    public String events(Selection selection) {
        Page<EventSummary> page = chronicle.events(selection.query(SIZE));
        ObjectNode out = JSON.createObjectNode().put("total", page.total()).put("offset", page.offset());
        out.put("next", page.hasMore() ? selection.atPage(selection.page() + 1).href("/api/events") : null);
        ArrayNode events = out.putArray("events");
        page.items().forEach(summary -> events.add(event(summary)));
        return out.toString();
    }

    /**
     * One event: {@code event} as in the list, {@code claims} as {@link ClaimJson} writes them, {@code disagreements} as
     * {@link DisagreementJson} does, {@code articles} (what identifies those that the claims come from).
     */
    public String event(EventDetail detail) {
        ObjectNode out = JSON.createObjectNode();
        out.set("event", event(detail.summary()));
        ArrayNode claims = out.putArray("claims");
        Map<String, ArticleHead> heads = new LinkedHashMap<>();
        detail.claims().forEach(claim -> {
            claims.add(parse(ClaimJson.write(claim.claim(), Optional.of(claim.event()))));
            heads.put(claim.article().id(), claim.article());
        });
        ArrayNode disagreements = out.putArray("disagreements");
        detail.disagreements().forEach(d -> disagreements.add(parse(DisagreementJson.write(d))));
        ArrayNode articles = out.putArray("articles");
        heads.values().forEach(head -> articles.add(article(head)));
        return out.toString();
    }

    /** Whether the chronicle can be read, and how much it holds. */
    public String health() {
        Counts counts = chronicle.counts();
        return JSON.createObjectNode()
                .put("status", "ok")
                .put("articles", counts.articles())
                .put("claims", counts.claims())
                .put("events", counts.events())
                .toString();
    }

    private static ObjectNode event(EventSummary summary) {
        ObjectNode out = (ObjectNode) parse(EventJson.write(summary.event()));
        out.put("articles", summary.articles()).put("voices", summary.voices());
        ArrayNode statuses = out.putArray("statuses");
        summary.statuses().stream().sorted().map(Status::code).forEach(statuses::add);
        ArrayNode disputed = out.putArray("disputed");
        summary.disputed().stream().sorted().map(Slot::code).forEach(disputed::add);
        out.set(
                "fatalities",
                summary.fatalities()
                        .map(killed -> (JsonNode) JSON.createObjectNode()
                                .put("best", killed.best())
                                .put("low", killed.low())
                                .put("high", killed.high()))
                        .orElse(JSON.nullNode()));
        return out;
    }

    private static ObjectNode article(ArticleHead head) {
        return JSON.createObjectNode()
                .put("id", head.id())
                .put("url", head.url().orElse(null))
                .put("publisher", head.publisher().orElse(null))
                .put("title", head.title().orElse(null))
                .put("published", head.published().map(LocalDate::toString).orElse(null))
                .put("copyOf", head.copyOf().orElse(null));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the model wrote no JSON: " + json, e);
        }
    }
}
