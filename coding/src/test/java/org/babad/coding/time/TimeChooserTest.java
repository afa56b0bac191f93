package org.babad.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.babad.coding.rank.Choice;
import org.babad.language.Analyser;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Published;
import org.babad.model.Sentence;
import org.babad.model.Status;
import org.babad.model.TimeSpan;
import org.junit.jupiter.api.Test;

class TimeChooserTest {

    private static final Analyser ANALYSER = Indonesian.withoutModels();
    private static final TimeTagger TAGGER = TimeTagger.indonesian();
    private static final TimeChooser CHOOSER = TimeChooser.indonesian();

    @Test
    void takesTheDayOfTheEventNotOfTheStatement() {
        Optional<TimeSpan> time = choose(
                "\"Pemberontak menyerang pos itu pada Senin (4/3),\" kata juru bicara polisi, Rabu (6/3).",
                new Asked(EventType.ATTACK, "menyerang"));
        assertThat(time.orElseThrow().from()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(time.orElseThrow().evidence().text()).contains("4/3");
    }

    @Test
    void aCasualtyTakesTheDayOfItsAttackInTheSentenceBefore() {
        List<Optional<TimeSpan>> times = chooseAll(
                "Pasukan pemerintah menyerang kamp itu pada Senin (4/3). Tujuh orang tewas dalam serangan itu.",
                new Asked(EventType.ATTACK, "menyerang"),
                new Asked(EventType.CASUALTY, "tewas"));
        assertThat(times.get(1)).isPresent();
        assertThat(times.get(1).orElseThrow().from()).isEqualTo(LocalDate.of(2024, 3, 4));
    }

    @Test
    void aWeekdayThatTheDateWasNotIsCodedAsWrittenAndFlagged() {
        Optional<TimeSpan> wrong =
                choose("Pemberontak menyerang pos itu pada Rabu (4/3).", new Asked(EventType.ATTACK, "menyerang"));
        assertThat(wrong.orElseThrow().from()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(wrong.orElseThrow().contradictory()).isTrue();
        Optional<TimeSpan> right =
                choose("Pemberontak menyerang pos itu pada Senin (4/3).", new Asked(EventType.ATTACK, "menyerang"));
        assertThat(right.orElseThrow().contradictory()).isFalse();
    }

    @Test
    void withoutAnyTimeThereIsNone() {
        assertThat(choose("Kelompok itu menyerang desa.", new Asked(EventType.ATTACK, "menyerang")))
                .isEmpty();
    }

    private record Asked(EventType type, String trigger) {}

    private static Optional<TimeSpan> choose(String text, Asked asked) {
        return chooseAll(text, asked).get(0);
    }

    private static List<Optional<TimeSpan>> chooseAll(String text, Asked... asked) {
        Document document = ANALYSER.analyse(Article.of("a", text)
                .published(Published.on(LocalDate.of(2024, 3, 7), Published.Origin.GIVEN))
                .build());
        List<TimeQuestion> questions =
                List.of(asked).stream().map(a -> question(document, a)).toList();
        return CHOOSER.choose(document, TAGGER.tag(document), questions).stream()
                .map(Choice::taken)
                .toList();
    }

    private static TimeQuestion question(Document document, Asked asked) {
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (sentence.tokens().get(i).norm().equals(asked.trigger())) {
                    return new TimeQuestion(
                            asked.type(),
                            Status.HAPPENED,
                            sentence.index(),
                            i,
                            i + 1,
                            Optional.empty(),
                            Optional.empty());
                }
            }
        }
        throw new AssertionError("no " + asked.trigger());
    }
}
