package org.babad.coding.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.babad.coding.party.PartyTagger;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.coding.trigger.TriggerTagger;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Side;
import org.junit.jupiter.api.Test;

/** An article casts its sides: who attacks in one sentence is likely the attacker in the next. */
class CastingTest {

    private static final Indonesian LANGUAGE = Indonesian.withoutModels();
    private static final TriggerTagger TRIGGERS = TriggerTagger.load();
    private static final PartyTagger PARTIES = PartyTagger.load();

    private static ArticleParties article(String text) {
        Document document = LANGUAGE.analyse(Article.of("a", text).build());
        return new ArticleParties(
                document, document.sentences().stream().map(TRIGGERS::tag).toList(), PARTIES.tag(document));
    }

    private static final ArticleParties WAR =
            article("Israel menyerang Iran pada Jumat. Israel menggempur Iran lagi pada"
                    + " Sabtu. Serangan itu menewaskan sepuluh orang.");

    @Test
    void subjectsOfAttacksAreDoersAndTheirObjectsSufferers() {
        Trigger attack = WAR.triggers(0).get(0);

        assertThat(WAR.casting().share(attack, Slot.ACTOR, Optional.of(new Side("IL"))))
                .isIn("often", "mostly");
        assertThat(WAR.casting().share(attack, Slot.TARGET, Optional.of(new Side("IR"))))
                .isIn("often", "mostly");
        assertThat(WAR.casting().share(attack, Slot.ACTOR, Optional.of(new Side("IR"))))
                .isIn("never", "seldom");
    }

    @Test
    void nothingIsKnownOfAPartyWithoutSide() {
        assertThat(WAR.casting().share(WAR.triggers(0).get(0), Slot.ACTOR, Optional.empty()))
                .isEqualTo("unknown");
    }

    @Test
    void partiesOfTheSentencesBeforeCarryOverTheNearestFirstAndOnce() {
        assertThat(WAR.earlier(2))
                .extracting(e -> e.mention().resolved().side().orElseThrow().code() + " " + e.back())
                .containsExactly("IL 1", "IR 1");
    }
}
