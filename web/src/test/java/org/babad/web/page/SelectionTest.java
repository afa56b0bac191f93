package org.babad.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.babad.chronicle.view.EventQuery;
import org.babad.model.EventType;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void anAddressBecomesAQuestionAndAnAddressAgain() {
        Selection selection = Selection.of(Map.of(
                "type",
                List.of("attack", "BOMBARD", "attack"),
                "from",
                List.of("2023-04-15"),
                "words",
                List.of("a & b"),
                "page",
                List.of("3"),
                "x",
                List.of("y")));

        EventQuery query = selection.query(20);
        assertThat(query.types()).containsExactlyInAnyOrder(EventType.ATTACK, EventType.BOMBARD);
        assertThat(query.from()).hasValue(LocalDate.parse("2023-04-15"));
        assertThat(query.offset()).isEqualTo(40);
        assertThat(query.newestFirst()).isTrue();
        assertThat(selection.href("/")).isEqualTo("/?words=a+%26+b&type=ATTACK&type=BOMBARD&from=2023-04-15&page=3");
    }

    @Test
    void blankValuesAreNoFilter() {
        Selection selection = Selection.of(Map.of("type", List.of(""), "words", List.of("  "), "country", List.of("")));

        assertThat(selection.isNarrowed()).isFalse();
        assertThat(selection.href("/")).isEqualTo("/");
    }

    @Test
    void aValueThatCannotBeIsRefusedWithWhatCan() {
        assertThatThrownBy(() -> Selection.of(Map.of("status", List.of("maybe"))))
                .isInstanceOf(BadQueryException.class)
                .hasMessageContaining("happened, planned, possible, denied");
    }
}
