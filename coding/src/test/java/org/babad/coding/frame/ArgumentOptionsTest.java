package org.babad.coding.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.Annotations;
import org.babad.coding.Annotator;
import org.babad.coding.ExampleArticle;
import org.babad.coding.frame.ArgumentOptions.Option;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Weighed;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;
import org.junit.jupiter.api.Test;

class ArgumentOptionsTest {

    @Test
    void optionsWeighWhatTheNamesOfTheirFeaturesWeigh() {
        Annotations notes = Annotator.load().annotate(ExampleArticle.document());
        ArticleParties article = new ArticleParties(notes.document(), notes.triggers(), notes.parties());
        List<Option> options = new ArrayList<>();
        for (Sentence sentence : notes.document().sentences()) {
            for (Trigger trigger : notes.triggers().get(sentence.index())) {
                ArgumentOptions of = new ArgumentOptions(trigger, sentence.index(), article);
                Optional<PartyMention> first =
                        article.mentions(sentence.index()).stream().findFirst();
                options.addAll(of.of(Slot.ACTOR, Optional.empty()));
                options.addAll(of.of(Slot.TARGET, first));
            }
        }
        assertThat(options).hasSizeGreaterThan(500);
        Weighed.alike(options);
    }
}
