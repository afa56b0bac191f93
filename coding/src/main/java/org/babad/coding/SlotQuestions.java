package org.babad.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.frame.Frame;
import org.babad.coding.judge.Draft;
import org.babad.coding.party.PartyMention;
import org.babad.coding.place.EventSite;
import org.babad.coding.place.EventSite.Party;
import org.babad.coding.time.TimeQuestion;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Side;

/** What is asked of the choosers of place and time for a draft: at work and in training the same. Pure. */
public final class SlotQuestions {

    private SlotQuestions() {}

    /** When the draft's event took place. */
    public static TimeQuestion time(Draft draft) {
        Trigger trigger = draft.frame().trigger();
        return new TimeQuestion(
                trigger.type(),
                draft.hints().status(),
                draft.sentence().index(),
                trigger.from(),
                trigger.to(),
                side(draft.frame().actor()),
                side(draft.frame().target()));
    }

    /** Where the draft's event took place. */
    public static EventSite place(Draft draft) {
        Trigger trigger = draft.frame().trigger();
        return new EventSite(
                trigger.type(),
                draft.sentence().index(),
                trigger.from(),
                trigger.to(),
                side(draft.frame().actor()),
                side(draft.frame().target()),
                parties(draft.frame()));
    }

    private static List<Party> parties(Frame frame) {
        List<Party> parties = new ArrayList<>();
        frame.actor().ifPresent(m -> parties.add(new Party("actor", m.sentence(), m.from(), m.to())));
        frame.target().ifPresent(m -> parties.add(new Party("target", m.sentence(), m.from(), m.to())));
        return parties;
    }

    private static Optional<String> side(Optional<PartyMention> mention) {
        return mention.flatMap(m -> m.resolved().side()).map(Side::code);
    }
}
