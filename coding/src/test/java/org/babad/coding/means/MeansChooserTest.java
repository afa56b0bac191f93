package org.babad.coding.means;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.coding.frame.Filler;
import org.babad.coding.frame.Frame;
import org.babad.coding.party.PartyTagger;
import org.babad.coding.trigger.Means;
import org.babad.coding.trigger.Trigger;
import org.babad.coding.trigger.TriggerTagger;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.junit.jupiter.api.Test;

/** The means of an attack sets its type, wherever the article tells it; other acts keep theirs. */
class MeansChooserTest {

    private static final Indonesian LANGUAGE = Indonesian.withoutModels();
    private static final TriggerTagger TRIGGERS = TriggerTagger.load();
    private static final PartyTagger PARTIES = PartyTagger.load();
    private static final MeansChooser CHOOSER = MeansChooser.load();
    private static final Means MEANS = Means.load();

    /** The types of the triggers of the last sentence. */
    private static List<EventType> types(String text) {
        Document document = LANGUAGE.analyse(Article.of("a", text).build());
        ArticleMeans article = new ArticleMeans(document, PARTIES.tag(document), MEANS);
        int last = document.sentences().size() - 1;
        return TRIGGERS.tag(document.sentences().get(last)).stream()
                .map(trigger ->
                        CHOOSER.typed(frame(trigger), last, article).trigger().type())
                .toList();
    }

    private static Frame frame(Trigger trigger) {
        Filler nobody = Filler.NOBODY;
        return new Frame(trigger, nobody, nobody);
    }

    @Test
    void missilesAreBombardmentAndAircraftAirstrikes() {
        assertThat(types("Tentara itu menembakkan puluhan rudal ke pelabuhan.")).containsOnly(EventType.BOMBARD);
        assertThat(types("Jet tempur itu melancarkan serangan udara ke kamp.")).containsOnly(EventType.AIRSTRIKE);
    }

    @Test
    void groundFightingStaysAttack() {
        assertThat(types("Tentara baku tembak dengan gerilyawan di hutan itu.")).containsOnly(EventType.ATTACK);
    }

    @Test
    void actsThatAreNoAttackKeepTheirType() {
        assertThat(types("Presiden bertemu menteri setelah jet tempur mendarat."))
                .contains(EventType.MEET);
    }
}
