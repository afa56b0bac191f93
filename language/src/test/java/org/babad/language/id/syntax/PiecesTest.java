package org.babad.language.id.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.babad.model.Tag;
import org.junit.jupiter.api.Test;

/** Long sentences are parsed in pieces that end at a mark, and have one root still. */
class PiecesTest {

    /** A chain: each word hangs on the one before it. */
    private static int[] chain(int from, int to) {
        int[] heads = new int[to - from];
        Arrays.setAll(heads, i -> i == 0 ? heads.length : i - 1);
        return heads;
    }

    @Test
    void whatFitsIsOnePiece() {
        Tag[] tags = new Tag[Pieces.LONGEST];
        Arrays.fill(tags, Tag.NOUN);
        assertThat(Pieces.join(tags, PiecesTest::chain)).isEqualTo(chain(0, tags.length));
    }

    @Test
    void laterPiecesHangOnTheFirstRoot() {
        Tag[] tags = new Tag[1000];
        Arrays.fill(tags, Tag.NOUN);
        tags[110] = Tag.PUNCT;
        List<Integer> starts = new ArrayList<>();
        int[] heads = Pieces.join(tags, (from, to) -> {
            starts.add(from);
            return chain(from, to);
        });
        assertThat(starts).startsWith(0, 40, 80, 111, 151);
        assertThat(heads[0]).isEqualTo(1000);
        assertThat(heads[111]).isZero();
        assertThat(heads[112]).isEqualTo(111);
        assertThat(Arrays.stream(heads).filter(h -> h == 1000)).hasSize(1);
    }
}
