package org.babad.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One statement, in one sentence of one article, that an event of a listed type happened, will happen, may have happened
 * or did not happen. Every slot has the characters it came from.
 *
 * @param article the article's id
 * @param id unique in a run: the article's id, {@code #}, a number from 0
 * @param type the codebook's type
 * @param sentence the whole sentence
 * @param trigger the shortest words that carry the type, inside the sentence
 * @param actor who does it
 * @param target to whom it is done
 * @param place where it happens
 * @param time when it happens
 * @param quantities how many, in the order of the text
 * @param source who says so
 * @param via the media that it came through, the nearest first
 * @param status whether it happened
 * @param confidence 0 to 1: how sure the coder is
 * @param certainty how sure it is of single slots
 * @param coder which program and language version made it
 */
public record Claim(
        String article,
        String id,
        EventType type,
        Span sentence,
        Evidence trigger,
        Optional<Party> actor,
        Optional<Party> target,
        Optional<Place> place,
        Optional<TimeSpan> time,
        List<Quantity> quantities,
        Optional<Source> source,
        List<Relay> via,
        Status status,
        double confidence,
        Certainty certainty,
        String coder) {

    public Claim {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(certainty, "certainty");
        quantities = List.copyOf(quantities);
        via = List.copyOf(via);
        if (article.isBlank() || id.isBlank() || coder.isBlank()) {
            throw new IllegalArgumentException("a claim without article, id or coder: " + article + ", " + id);
        }
        if (!sentence.contains(trigger.span())) {
            throw new IllegalArgumentException("trigger " + trigger + " outside its sentence " + sentence);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence not between 0 and 1: " + confidence);
        }
    }

    /** Starts a claim with what every claim has. */
    public static Builder of(String article, int number, EventType type, Span sentence, Evidence trigger) {
        return new Builder(article, article + "#" + number, type, sentence, trigger);
    }

    /** Collects a claim's slots; status starts as happened, confidence as 0.5, certainty as unknown. Not thread-safe. */
    public static final class Builder {
        private final String article;
        private final String id;
        private final EventType type;
        private final Span sentence;
        private final Evidence trigger;
        private Optional<Party> actor = Optional.empty();
        private Optional<Party> target = Optional.empty();
        private Optional<Place> place = Optional.empty();
        private Optional<TimeSpan> time = Optional.empty();
        private List<Quantity> quantities = List.of();
        private Optional<Source> source = Optional.empty();
        private List<Relay> via = List.of();
        private Status status = Status.HAPPENED;
        private double confidence = 0.5;
        private Certainty certainty = Certainty.UNKNOWN;
        private String coder = "babad";

        private Builder(String article, String id, EventType type, Span sentence, Evidence trigger) {
            this.article = article;
            this.id = id;
            this.type = type;
            this.sentence = sentence;
            this.trigger = trigger;
        }

        public Builder actor(Optional<Party> value) {
            actor = value;
            return this;
        }

        public Builder target(Optional<Party> value) {
            target = value;
            return this;
        }

        public Builder place(Optional<Place> value) {
            place = value;
            return this;
        }

        public Builder time(Optional<TimeSpan> value) {
            time = value;
            return this;
        }

        public Builder quantities(List<Quantity> value) {
            quantities = value;
            return this;
        }

        public Builder source(Optional<Source> value) {
            source = value;
            return this;
        }

        public Builder via(List<Relay> value) {
            via = value;
            return this;
        }

        public Builder status(Status value) {
            status = value;
            return this;
        }

        public Builder confidence(double value) {
            confidence = value;
            return this;
        }

        public Builder certainty(Certainty value) {
            certainty = value;
            return this;
        }

        public Builder coder(String value) {
            coder = value;
            return this;
        }

        /** The claim; throws {@link IllegalArgumentException} where a slot breaks a promise of {@link Claim}. */
        public Claim build() {
            return new Claim(
                    article,
                    id,
                    type,
                    sentence,
                    trigger,
                    actor,
                    target,
                    place,
                    time,
                    quantities,
                    source,
                    via,
                    status,
                    confidence,
                    certainty,
                    coder);
        }
    }
}
