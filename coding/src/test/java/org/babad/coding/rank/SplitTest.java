package org.babad.coding.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void everyItemIsHeldOnceAndAmongTheOthersElsewhere() {
        List<Split<Integer>> splits = Split.of(List.of(0, 1, 2, 3, 4), 3);
        assertThat(splits)
                .containsExactly(
                        new Split<>(List.of(0, 3), List.of(1, 2, 4)),
                        new Split<>(List.of(1, 4), List.of(0, 2, 3)),
                        new Split<>(List.of(2), List.of(0, 1, 3, 4)));
    }
}
