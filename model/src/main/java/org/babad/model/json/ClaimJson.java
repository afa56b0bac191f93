package org.babad.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.babad.model.Certainty;
import org.babad.model.Claim;
import org.babad.model.Evidence;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Quantity;
import org.babad.model.Relay;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Source;
import org.babad.model.TimeSpan;

/**
 * Claims as JSON objects, one a line: the form of {@code docs/formats.md}. Empty slots are {@code null}; {@code via} lists
 * the media's names and {@code relays} their evidence. Thread-safe.
 */
public final class ClaimJson {

    private ClaimJson() {}

    /** One line of JSON, without a line break. */
    public static String write(Claim claim) {
        return write(claim, Optional.empty());
    }

    /** The same, with the id of the event that the claim was linked to. */
    public static String write(Claim claim, Optional<String> event) {
        ObjectNode out = Json.object();
        out.put("article", claim.article())
                .put("id", claim.id())
                .put("type", claim.type().name());
        out.set("sentence", Json.span(claim.sentence()));
        out.set("trigger", evidence(claim.trigger()));
        Certainty sure = claim.certainty();
        out.set(
                "actor",
                claim.actor()
                        .map(ClaimJson::party)
                        .map(p -> sure(p, sure.actor()))
                        .orElse(null));
        out.set(
                "target",
                claim.target()
                        .map(ClaimJson::party)
                        .map(p -> sure(p, sure.target()))
                        .orElse(null));
        out.set(
                "place",
                claim.place()
                        .map(ClaimJson::place)
                        .map(p -> sure(p, sure.place()))
                        .orElse(null));
        out.set(
                "time",
                claim.time().map(ClaimJson::time).map(t -> sure(t, sure.time())).orElse(null));
        ArrayNode quantities = out.putArray("quantities");
        claim.quantities().forEach(q -> quantities.add(quantity(q)));
        out.set("source", claim.source().map(ClaimJson::source).orElse(null));
        relays(out, claim.via());
        out.put("status", claim.status().code()).put("confidence", claim.confidence());
        out.put("coder", claim.coder());
        event.ifPresent(id -> out.put("event", id));
        return Json.write(out);
    }

    private static ObjectNode sure(ObjectNode slot, OptionalDouble certainty) {
        certainty.ifPresent(value -> slot.put("confidence", value));
        return slot;
    }

    static ObjectNode evidence(Evidence evidence) {
        return Json.span(evidence.span()).put("text", evidence.text());
    }

    static ObjectNode party(Party party) {
        return holder(party.evidence(), party.name(), party.side(), party.role());
    }

    private static ObjectNode source(Source source) {
        return holder(source.evidence(), source.name(), source.side(), source.role());
    }

    private static ObjectNode holder(Evidence evidence, String name, Optional<Side> side, Optional<Role> role) {
        return evidence(evidence)
                .put("name", name)
                .put("side", side.map(Side::code).orElse(null))
                .put("role", role.map(Enum::name).orElse(null));
    }

    static ObjectNode place(Place place) {
        ObjectNode out = evidence(place.evidence())
                .put("name", place.name())
                .put("country", place.country().orElse(null));
        place.coordinates().ifPresent(c -> out.put("lat", c.latitude()).put("lon", c.longitude()));
        place.geonames().ifPresent(id -> out.put("geonames", id));
        return out.put("precision", place.precision().code());
    }

    private static ObjectNode time(TimeSpan time) {
        ObjectNode out = evidence(time.evidence())
                .put("from", time.from().toString())
                .put("to", time.to().toString());
        return time.contradictory() ? out.put("contradictory", true) : out;
    }

    static ObjectNode quantity(Quantity quantity) {
        return evidence(quantity.evidence())
                .put("kind", quantity.kind().code())
                .put("value", quantity.value())
                .put("qualifier", quantity.qualifier().code());
    }

    private static void relays(ObjectNode out, List<Relay> via) {
        ArrayNode names = out.putArray("via");
        ArrayNode relays = out.putArray("relays");
        for (Relay relay : via) {
            names.add(relay.name());
            relays.add(evidence(relay.evidence()));
        }
    }
}
