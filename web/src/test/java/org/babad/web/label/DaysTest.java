package org.babad.web.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.babad.model.EventType;
import org.babad.model.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2022-11-09, 9 Nov 2022",
        "2022-11-09/2022-11-12, 9–12 Nov 2022",
        "2022-10-28/2022-11-02, 28 Oct – 2 Nov 2022",
        "2022-12-28/2023-01-02, 28 Dec 2022 – 2 Jan 2023",
        "2017-11-01/2017-11-30, November 2017",
        "2014-01-01/2014-12-31, 2014",
        "2014-01-01/2015-12-31, 2014–2015",
        "entah, entah"
    })
    void intervalsAreToldInTheShortestWay(String iso, String words) {
        assertThat(Days.ofIso(iso)).isEqualTo(words);
    }

    @Test
    void everyTypeAndGroupHasAName() {
        assertThat(Labels.shipped().types()).extracting(TypeLabel::type).containsExactly(EventType.values());
        assertThat(Arrays.stream(Group.values()).map(Group::name).filter(id -> id.contains("_")))
                .allSatisfy(id -> assertThat(Labels.shipped().group(id)).doesNotContain("_"));
    }
}
