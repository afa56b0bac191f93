package org.babad.coding.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.coding.Annotator;
import org.babad.coding.Drafter;
import org.babad.coding.ExampleArticle;
import org.babad.coding.rank.Weighable;
import org.babad.coding.rank.Weighed;
import org.junit.jupiter.api.Test;

class DraftFeaturesTest {

    @Test
    void draftsWeighWhatTheNamesOfTheirFeaturesWeigh() {
        List<Weighable> drafts = Drafter.load().drafts(Annotator.load().annotate(ExampleArticle.document())).stream()
                .map(draft -> (Weighable) out -> DraftFeatures.describe(draft, out))
                .toList();
        assertThat(drafts).hasSizeGreaterThan(100);
        Weighed.alike(drafts);
    }
}
