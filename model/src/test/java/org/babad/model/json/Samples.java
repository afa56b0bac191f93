package org.babad.model.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.babad.model.Article;
import org.babad.model.Certainty;
import org.babad.model.Claim;
import org.babad.model.Coordinates;
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

/** Makes articles and claims of every make, the same for the same seed. Not thread-safe. */
final class Samples {

    private static final int[] LETTERS =
            "abcXYZ 0\"\\/\t\n\r\u0000\u2028<&>éā’—日😀".codePoints().toArray();
    private static final int LENGTH = 60;

    private final Random random;

    Samples(long seed) {
        random = new Random(seed);
    }

    Article article() {
        String text = text(LENGTH);
        Article.Builder out = Article.of("a" + random.nextInt(1000), text);
        some(() -> "https://example.org/" + random.nextInt()).ifPresent(out::url);
        some(this::name).ifPresent(out::publisher);
        some(this::name).ifPresent(out::author);
        some(this::name).ifPresent(out::title);
        some(() -> "id").ifPresent(out::language);
        some(this::published).ifPresent(out::published);
        int middle = random.nextInt(text.length());
        return out.furniture(List.of(new Span(0, middle), new Span(middle, text.length())))
                .build();
    }

    Claim claim() {
        String text = text(LENGTH);
        Span sentence = new Span(0, text.length());
        Claim.Builder out = Claim.of(
                        "a" + random.nextInt(1000), random.nextInt(99), one(EventType.values()), sentence, cut(text))
                .actor(some(() -> new Party(cut(text), name(), some(this::side), some(this::role))))
                .target(some(() -> new Party(cut(text), name(), some(this::side), some(this::role))))
                .place(some(() -> place(text)))
                .time(some(() -> time(text)))
                .quantities(list(() -> quantity(text)))
                .source(some(() -> new Source(cut(text), name(), some(this::side), some(this::role))))
                .via(list(() -> new Relay(cut(text), name())))
                .status(one(Status.values()))
                .confidence(random.nextDouble())
                .coder("babad/" + random.nextInt(9));
        Claim open = out.build();
        return out.certainty(
                        new Certainty(sure(open.actor()), sure(open.target()), sure(open.place()), sure(open.time())))
                .build();
    }

    /** How sure a slot is: told only of one that is filled, and not of each. */
    private OptionalDouble sure(Optional<?> slot) {
        return slot.isPresent() && random.nextBoolean()
                ? OptionalDouble.of(random.nextDouble())
                : OptionalDouble.empty();
    }

    private Place place(String text) {
        return new Place(
                cut(text),
                name(),
                some(() -> "ID"),
                some(() -> new Coordinates(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180)),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(1 << 24)) : OptionalInt.empty(),
                one(Place.Precision.values()));
    }

    private TimeSpan time(String text) {
        LocalDate from = day();
        return new TimeSpan(cut(text), from, from.plusDays(random.nextInt(40)), random.nextBoolean());
    }

    private Quantity quantity(String text) {
        double value = random.nextBoolean() ? random.nextInt(100_000) : random.nextDouble() * 1e12;
        return new Quantity(cut(text), one(Quantity.Kind.values()), value, one(Quantity.Qualifier.values()));
    }

    private Published published() {
        Published.Origin origin = one(Published.Origin.values());
        ZoneOffset zone = ZoneOffset.ofHours(random.nextInt(25) - 12);
        OffsetDateTime instant = day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                .atOffset(zone);
        return random.nextBoolean() ? Published.on(day(), origin) : Published.at(instant, origin);
    }

    private LocalDate day() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    }

    private Side side() {
        return new Side(one("ID", "XK", "UN", "HAMAS"));
    }

    private Role role() {
        return one(Role.values());
    }

    private String name() {
        return "N" + text(1 + random.nextInt(8)) + "e";
    }

    private Evidence cut(String text) {
        int from = random.nextInt(text.length());
        return Evidence.in(text, from, from + random.nextInt(text.length() - from + 1));
    }

    private String text(int length) {
        StringBuilder out = new StringBuilder();
        random.ints(length, 0, LETTERS.length).forEach(i -> out.appendCodePoint(LETTERS[i]));
        return out.toString();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> some(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value.get()).toList();
    }
}
