package org.babad.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.model.EventType;
import org.babad.model.Evidence;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Published;
import org.babad.model.Quantity;
import org.babad.model.Relay;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Source;
import org.babad.model.Span;
import org.babad.model.Status;
import org.babad.model.TimeSpan;

/** An article written for a test: each sentence added is a claim whose slots stand in it. */
public final class Report {

    private final String id;
    private final String publisher;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();

    public Report(String id, String publisher, String published) {
        this.id = id;
        this.publisher = publisher;
        this.published = LocalDate.parse(published);
    }

    /** Adds words that carry no claim. */
    public Report says(String sentence) {
        text.append(sentence).append(' ');
        return this;
    }

    /** Starts a sentence with a claim. */
    public Sentence claim(EventType type, String trigger) {
        return new Sentence(type, trigger);
    }

    public Article article() {
        return Article.of(id, text.toString())
                .publisher(publisher)
                .title("Laporan " + id)
                .published(Published.on(published, Published.Origin.GIVEN))
                .build();
    }

    public List<Claim> claims() {
        return List.copyOf(claims);
    }

    /** One sentence with one claim; {@link #end} adds it to the report. */
    public final class Sentence {
        private final int start = text.length();
        private final Evidence trigger;
        private final EventType type;
        private Optional<Party> actor = Optional.empty();
        private Optional<Party> target = Optional.empty();
        private Optional<Place> place = Optional.empty();
        private Optional<TimeSpan> time = Optional.empty();
        private final List<Quantity> quantities = new ArrayList<>();
        private Optional<Source> source = Optional.empty();
        private final List<Relay> via = new ArrayList<>();
        private Status status = Status.HAPPENED;

        private Sentence(EventType type, String trigger) {
            this.type = type;
            this.trigger = write(trigger);
        }

        private Evidence write(String words) {
            int from = text.length();
            text.append(words).append(' ');
            return new Evidence(new Span(from, from + words.length()), words);
        }

        public Sentence actor(String name, String side) {
            actor = Optional.of(new Party(write(name), name, Optional.of(new Side(side)), Optional.of(Role.MIL)));
            return this;
        }

        public Sentence target(String name, String side) {
            target = Optional.of(new Party(write(name), name, Optional.of(new Side(side)), Optional.of(Role.MIL)));
            return this;
        }

        public Sentence place(String name, String country) {
            place = Optional.of(new Place(
                    write("di " + name),
                    name,
                    Optional.of(country),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Place.Precision.SETTLEMENT));
            return this;
        }

        public Sentence on(String day) {
            return during(day, day);
        }

        public Sentence during(String from, String to) {
            time = Optional.of(new TimeSpan(write("pada " + from), LocalDate.parse(from), LocalDate.parse(to)));
            return this;
        }

        public Sentence killed(int value, Quantity.Qualifier qualifier) {
            quantities.add(new Quantity(write(value + " orang"), Quantity.Kind.KILLED, value, qualifier));
            return this;
        }

        public Sentence source(String name) {
            source = Optional.of(new Source(write("kata " + name), name, Optional.empty(), Optional.empty()));
            return this;
        }

        public Sentence via(String medium) {
            via.add(new Relay(write("dikutip " + medium), medium));
            return this;
        }

        public Sentence status(Status value) {
            status = value;
            return this;
        }

        public Report end() {
            Span sentence = new Span(start, text.length() - 1);
            claims.add(Claim.of(id, claims.size(), type, sentence, trigger)
                    .actor(actor)
                    .target(target)
                    .place(place)
                    .time(time)
                    .quantities(quantities)
                    .source(source)
                    .via(via)
                    .status(status)
                    .build());
            text.append("\n");
            return Report.this;
        }
    }
}
