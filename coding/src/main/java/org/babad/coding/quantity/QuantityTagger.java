package org.babad.coding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.babad.coding.number.Numeral;
import org.babad.coding.piece.Piece;
import org.babad.coding.piece.Pieces;
import org.babad.coding.time.TimeMention;
import org.babad.coding.time.TimeTags;
import org.babad.model.Document;
import org.babad.model.Evidence;
import org.babad.model.Sentence;

/**
 * Finds the numbers of a document that count something: no dates, ages, measures, ranks, articles of law or names of models.
 * Immutable and thread-safe; load once with {@link #indonesian()}. Takes time linear in the text and never throws.
 */
public final class QuantityTagger {

    /** Figures without separators from here to {@link #LAST_YEAR} are years where no noun follows. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2099;
    private static final Set<String> SMALL_MARKS = Set.of("/", ":", "-", "–");

    private final Counting counting;

    private QuantityTagger(Counting counting) {
        this.counting = counting;
    }

    /** The tagger of the language folder {@code id}. */
    public static QuantityTagger indonesian() {
        return new QuantityTagger(new Counting());
    }

    /** All numbers that count, sentence by sentence; {@code times} are the tags of the same document. */
    public QuantityTags tag(Document document, TimeTags times) {
        return tag(document, times, sentence -> true);
    }

    /** The same, but of the sentences alone whose index is {@code wanted}: the others have none. */
    public QuantityTags tag(Document document, TimeTags times, IntPredicate wanted) {
        List<List<QuantityMention>> sentences =
                new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            sentences.add(
                    wanted.test(sentence.index())
                            ? tag(document.article().text(), Pieces.of(sentence), times.of(sentence.index()))
                            : List.of());
        }
        return new QuantityTags(sentences);
    }

    private List<QuantityMention> tag(String text, Pieces pieces, List<TimeMention> times) {
        List<QuantityMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Optional<Numeral> number = counting.number(pieces, at).map(n -> range(pieces, n));
            if (number.isPresent() && !isInTime(pieces, number.get(), times)) {
                mention(text, pieces, number.get()).ifPresent(mentions::add);
            }
            at = number.map(Numeral::to).orElse(at + 1);
        }
        return mentions;
    }

    /** "20 hingga 30" is one number: at least its lower end. */
    private Numeral range(Pieces pieces, Numeral lower) {
        boolean to = lower.to() < pieces.size() && GrammarWord.RANGE.is(pieces.norm(lower.to()));
        return Optional.of(lower)
                .filter(n -> to)
                .flatMap(n -> counting.number(pieces, n.to() + 1))
                .filter(upper -> upper.value() > lower.value())
                .map(upper -> new Numeral(lower.from(), upper.to(), scaled(lower, upper), true, lower.words()))
                .orElse(lower);
    }

    /** "2 hingga 3 juta": the scale behind the upper end holds for the lower too. */
    private static double scaled(Numeral lower, Numeral upper) {
        double scale = Math.pow(1000, Math.floor(Math.log10(Math.max(1, upper.value())) / 3));
        boolean shared = lower.value() < 1000
                && upper.value() >= 1000
                && lower.to() - lower.from() == 1
                && upper.to() - upper.from() > 1
                && upper.value() / scale > lower.value();
        return shared ? lower.value() * scale : lower.value();
    }

    private Optional<QuantityMention> mention(String text, Pieces pieces, Numeral number) {
        Unit unit = counting.unit(pieces, number);
        if (unit == Unit.NOTHING || isName(pieces, number, unit)) {
            return Optional.empty();
        }
        return Optional.of(new QuantityMention(
                pieces.sentence().index(),
                pieces.get(number.from()).token(),
                pieces.get(number.to() - 1).token() + 1,
                Evidence.in(text, pieces.span(number.from(), number.to())),
                number.value(),
                counting.qualifier(pieces, number),
                unit,
                isPart(pieces, number)));
    }

    private static boolean isInTime(Pieces pieces, Numeral number, List<TimeMention> times) {
        return times.stream()
                .anyMatch(t ->
                        t.evidence().span().overlaps(pieces.get(number.from()).span()));
    }

    /** Whether the figures name something rather than count it: an age, a rank, a model, a year, a score. */
    private static boolean isName(Pieces pieces, Numeral number, Unit unit) {
        String before = pieces.norm(number.from() - 1);
        if (GrammarWord.NAMING.is(before) && !unit.isPeople()) {
            return true;
        }
        boolean glued = pieces.touches(number.from())
                && (SMALL_MARKS.contains(before)
                        || number.from() > 0 && pieces.get(number.from() - 1).isWord());
        boolean tailed = pieces.touches(number.to())
                && SMALL_MARKS.contains(pieces.norm(number.to()))
                && !GrammarWord.ROUND.is(pieces.norm(number.to() + 1));
        boolean alone = before.equals("(") && pieces.norm(number.to()).equals(")");
        return unit != Unit.MONEY && (glued || tailed || alone || isYear(pieces, number, unit));
    }

    private static boolean isYear(Pieces pieces, Numeral number, Unit unit) {
        Piece first = pieces.get(number.from());
        return first.isDigits()
                && number.to() == number.from() + 1
                && number.value() >= FIRST_YEAR
                && number.value() <= LAST_YEAR
                && unit == Unit.UNKNOWN;
    }

    private static boolean isPart(Pieces pieces, Numeral number) {
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - 3); i--) {
            if (GrammarWord.PART.is(pieces.norm(i))) {
                return true;
            }
        }
        return GrammarWord.PART_BEHIND.is(pieces.norm(number.to()) + " " + pieces.norm(number.to() + 1));
    }
}
