package org.babad.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.chronicle.consensus.Consensus;
import org.babad.chronicle.consensus.Dissent;
import org.babad.chronicle.consensus.Killed;
import org.babad.chronicle.consensus.Testimony;
import org.babad.chronicle.consensus.Voices;
import org.babad.chronicle.view.Fatalities;
import org.babad.model.Coordinates;
import org.babad.model.Disagreement;
import org.babad.model.Event;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Side;
import org.babad.model.json.DisagreementJson;
import org.babad.model.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Writes what the claims of an event say together into the event's row. Not thread-safe. */
final class Events {

    /** The day by which events without a day and without a dated article are sorted: the end. */
    static final long NO_DAY = 9_999_999;

    private static final String MEMBERS = "SELECT key FROM claim WHERE event = ?";
    private static final String SAVE = "UPDATE event SET type = ?, country = ?, actor_side = ?, target_side = ?,"
            + " first_day = ?, last_day = ?, sort_day = ?, latitude = ?, longitude = ?, disputed = ?, json = ?,"
            + " statuses = ?, articles = ?, voices = ?, killed_best = ?, killed_low = ?, killed_high = ? WHERE key = ?";

    private final Session session;
    private final ToldCache cache;
    private final Copies copies;
    private final Map<Long, String> originals = new HashMap<>();

    Events(Session session, ToldCache cache, Copies copies) {
        this.session = session;
        this.cache = cache;
        this.copies = copies;
    }

    /** Reads an event's claims anew and saves what they say. */
    void refresh(long key) throws SQLException {
        List<Told> claims = claims(key);
        List<Testimony> testimonies = new ArrayList<>();
        for (Told told : claims) {
            testimonies.add(Testimony.of(told.claim(), original(told.article()), told.publisher()));
        }
        Voices voices = Voices.of(testimonies);
        Event event = Consensus.of("e" + key, testimonies, voices);
        List<Disagreement> disagreements = Dissent.of(event.id(), testimonies, voices);
        List<@Nullable Object> row = new ArrayList<>();
        slots(row, event, claims);
        row.add(Bits.of(disagreements.stream().map(Disagreement::slot).toList()));
        row.add(EventJson.write(event));
        counts(row, claims, testimonies, voices);
        row.add(key);
        session.run(SAVE, row.toArray());
        save(key, disagreements);
    }

    private List<Told> claims(long event) throws SQLException {
        List<Told> out = new ArrayList<>();
        for (long claim : session.list(MEMBERS, row -> row.getLong(1), event)) {
            out.add(cache.get(session, claim));
        }
        out.sort(Comparator.comparing(told -> told.mention().rank()));
        return out;
    }

    private String original(long article) throws SQLException {
        String known = originals.get(article);
        if (known == null) {
            known = Long.toString(copies.original(article));
            originals.put(article, known);
        }
        return known;
    }

    private static void slots(List<@Nullable Object> row, Event event, List<Told> claims) {
        Optional<Coordinates> point = event.place().flatMap(Place::coordinates);
        row.add(event.type().name());
        row.add(event.place().flatMap(Place::country).orElse(null));
        row.add(side(event.actor()));
        row.add(side(event.target()));
        row.add(event.from().map(LocalDate::toEpochDay).orElse(null));
        row.add(event.to().map(LocalDate::toEpochDay).orElse(null));
        row.add(sortDay(event, claims));
        row.add(point.map(Coordinates::latitude).orElse(null));
        row.add(point.map(Coordinates::longitude).orElse(null));
    }

    private static void counts(
            List<@Nullable Object> row, List<Told> claims, List<Testimony> testimonies, Voices voices) {
        Optional<Fatalities> killed = Killed.of(testimonies, voices);
        row.add(Bits.of(claims.stream().map(told -> told.claim().status()).toList()));
        row.add(claims.stream().map(Told::article).distinct().count());
        row.add(voices.count(testimonies));
        row.add(killed.map(Fatalities::best).orElse(null));
        row.add(killed.map(Fatalities::low).orElse(null));
        row.add(killed.map(Fatalities::high).orElse(null));
    }

    private static long sortDay(Event event, List<Told> claims) {
        long published = claims.get(0).mention().rank().published();
        return event.from().map(LocalDate::toEpochDay).orElse(published == Integer.MAX_VALUE ? NO_DAY : published);
    }

    private static @Nullable String side(Optional<Party> party) {
        return party.flatMap(Party::side).map(Side::code).orElse(null);
    }

    private void save(long key, List<Disagreement> disagreements) throws SQLException {
        session.run("DELETE FROM disagreement WHERE event = ?", key);
        for (int i = 0; i < disagreements.size(); i++) {
            session.run(
                    "INSERT INTO disagreement VALUES (?, ?, ?)", key, i, DisagreementJson.write(disagreements.get(i)));
        }
    }
}
