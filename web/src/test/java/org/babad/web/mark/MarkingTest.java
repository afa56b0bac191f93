package org.babad.web.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.babad.model.Span;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static Mark mark(int start, int end, Kind kind, int claim) {
        return new Mark(new Span(start, end), kind, claim);
    }

    @Test
    void overlapsAreCutIntoSegmentsThatKeepEveryMark() {
        List<Segment> segments = Marking.of(
                "pasukan Rusia mundur",
                List.of(mark(0, 13, Kind.ACTOR, 1), mark(8, 20, Kind.TARGET, 2), mark(0, 20, Kind.SENTENCE, 1)));

        assertThat(segments).extracting(Segment::text).containsExactly("pasukan ", "Rusia", " mundur");
        assertThat(segments.get(1).title()).isEqualTo("who (claim 1), to whom (claim 2)");
        assertThat(segments.get(1).slot()).hasValue(Kind.ACTOR);
        assertThat(segments.get(2).slot()).hasValue(Kind.TARGET);
        assertThat(segments.get(2).ends()).containsExactly(1);
    }

    @Test
    void paragraphsEndAtLineBreaksAlsoInsideAMark() {
        List<List<Segment>> paragraphs = Marking.paragraphs("satu\r\n\r\ndua", List.of(mark(2, 10, Kind.PLACE, 1)));

        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(1)).extracting(Segment::text).containsExactly("du", "a");
    }

    @Test
    void segmentsTileTheTextWhateverTheMarks() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = "a\nbc ".repeat(random.nextInt(8));
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                int start = random.nextInt(40);
                Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
                marks.add(mark(start, start + random.nextInt(20), kind, 1 + random.nextInt(3)));
            }
            assertThat(Marking.of(text, marks).stream().map(Segment::text).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }
}
