package org.babad.web.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.babad.chronicle.store.ChronicleException;
import org.babad.web.page.BadQueryException;
import org.babad.web.page.ErrorPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong: as a page to readers, as JSON under {@code /api}, in full only in the log. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Templates templates;

    Faults(Templates templates) {
        this.templates = templates;
    }

    void register(RoutesConfig routes) {
        routes.exception(Refusal.class, (e, context) -> answer(context, e.page()));
        routes.exception(BadQueryException.class, (e, context) -> answer(context, badQuery(e)));
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, byStatus(e.getStatus())));
        routes.exception(ChronicleException.class, this::unreadable);
        routes.exception(Exception.class, this::unexpected);
    }

    private static ErrorPage badQuery(BadQueryException e) {
        return new ErrorPage(
                400,
                "That cannot be asked",
                String.valueOf(e.getMessage()),
                "Correct the address, or start again from all events.");
    }

    private static ErrorPage byStatus(int status) {
        return switch (status) {
            case 404 -> new ErrorPage(
                    404, "Not found", "There is no page at this address.", "Start from all events, or search.");
            case 405 -> new ErrorPage(
                    405, "Not allowed", "Pages can be read here, and nothing else.", "Open the address in a browser.");
            default -> new ErrorPage(
                    status,
                    status < 500 ? "That cannot be asked" : "Something went wrong",
                    "The server could not answer this request.",
                    "Go back, or start again from all events.");
        };
    }

    private void unreadable(ChronicleException e, Context context) {
        LOG.error("{}: the chronicle could not be read", context.path(), e);
        answer(
                context,
                new ErrorPage(
                        503,
                        "The chronicle cannot be read",
                        "Its file failed just now ("
                                + e.problem()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' ') + ").",
                        "Try again in a moment; the server’s log tells more."));
    }

    private void unexpected(Exception e, Context context) {
        LOG.error("{}: unexpected failure", context.path(), e);
        answer(
                context,
                new ErrorPage(
                        500,
                        "Something went wrong",
                        "The server failed while it made this page.",
                        "Try again; if it fails again, the server’s log tells why."));
    }

    private void answer(Context context, ErrorPage page) {
        context.status(page.status());
        if (context.path().startsWith("/api/")) {
            context.contentType("application/json")
                    .result(JsonNodeFactory.instance
                            .objectNode()
                            .put("status", page.status())
                            .put("error", page.message())
                            .put("remedy", page.remedy())
                            .toString());
        } else {
            context.html(templates.write("error", page));
        }
    }
}
