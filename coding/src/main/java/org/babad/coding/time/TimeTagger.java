package org.babad.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.number.Numerals;
import org.babad.coding.piece.Pieces;
import org.babad.model.Document;
import org.babad.model.Evidence;
import org.babad.model.Published;
import org.babad.model.Sentence;
import org.babad.model.Span;

/**
 * Finds and resolves the expressions of time of a document. Start with {@link #indonesian()}, which loads the tables once;
 * the tagger is immutable and thread-safe, takes time linear in the text and never throws for any document.
 */
public final class TimeTagger {

    /** How far behind "sejak" its date may stand ("sejak pecahnya perang di Gaza pada Oktober 2023"). */
    private static final int SINCE_REACH = 16;

    private static final Set<String> CLAUSE_MARKS = Set.of(",", ".", ";", ":", "\"", "“", "”");

    private final Patterns patterns;
    private final Reporting reporting;

    private TimeTagger(Patterns patterns, Reporting reporting) {
        this.patterns = patterns;
        this.reporting = reporting;
    }

    /** The tagger of the language folder {@code id}. */
    public static TimeTagger indonesian() {
        return new TimeTagger(new Patterns(new Vocabulary(Numerals.indonesian())), new Reporting());
    }

    /** All expressions of time, sentence by sentence. */
    public TimeTags tag(Document document) {
        Run run = new Run(document);
        List<List<TimeMention>> sentences = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            sentences.add(run.tag(Pieces.of(sentence)));
        }
        return new TimeTags(sentences);
    }

    /** One walk through a document; remembers the day that the text has reached. Not thread-safe. */
    private final class Run {
        private final String text;
        private final Optional<LocalDate> published;
        private Reference.Reached reached = Reference.Reached.NOTHING;

        Run(Document document) {
            text = document.article().text();
            published = document.article().published().map(Published::day);
        }

        List<TimeMention> tag(Pieces pieces) {
            List<TimeMention> mentions = new ArrayList<>();
            reached = reached.onward();
            for (Pattern.Match match : patterns.matches(pieces)) {
                TimeMention mention = mention(pieces, match);
                if (mention.kind() == TimeMention.Kind.EVENT) {
                    boolean year = match.bound().get(Slot.YEAR).isPresent();
                    mention.days().ifPresent(d -> reached = reached.after(d, year));
                }
                mentions.add(mention);
            }
            return Ranges.joined(mentions, pieces, text);
        }

        private TimeMention mention(Pieces pieces, Pattern.Match match) {
            TimeMention.Kind kind = reporting.kind(pieces, match.from(), match.to());
            boolean future = kind == TimeMention.Kind.EVENT && reporting.isFuture(pieces, match.from(), match.to());
            Meaning meaning = match.pattern().meaning();
            Optional<Days> days = meaning.days(match, new Reference(published, reached, future));
            Span span = pieces.span(match.from(), match.to());
            return new TimeMention(
                    pieces.sentence().index(),
                    pieces.get(match.from()).token(),
                    pieces.get(match.to() - 1).token() + 1,
                    Evidence.in(text, span),
                    days,
                    kind,
                    meaning.basis(),
                    days.filter(d -> isOtherWeekday(match.bound(), d)).isPresent(),
                    since(pieces, match.from()));
        }

        private static boolean isOtherWeekday(Bound bound, Days days) {
            int weekday = days.from().getDayOfWeek().getValue();
            return days.isOneDay() && bound.get(Slot.WEEKDAY, weekday) != weekday;
        }

        private int since(Pieces pieces, int from) {
            for (int i = from - 1; i >= Math.max(0, from - SINCE_REACH); i--) {
                if (GrammarWord.SINCE.is(pieces.norm(i))) {
                    return pieces.get(i).token();
                }
                if (CLAUSE_MARKS.contains(pieces.norm(i))) {
                    break;
                }
            }
            return -1;
        }
    }
}
