package org.babad.coding;

import java.util.List;
import org.babad.coding.judge.ClaimJudge;
import org.babad.coding.judge.Judged;
import org.babad.coding.place.PlaceChooser;
import org.babad.coding.quantity.QuantityChooser;
import org.babad.coding.rank.Ranker;
import org.babad.coding.time.TimeChooser;
import org.babad.model.Claim;
import org.babad.model.Document;

/**
 * Codes a document into claims: the whole way of the stage at a glance. {@link Annotator} finds triggers, parties, places,
 * times, quantities and attributions; {@link Drafter} joins each trigger with its parties; {@link ClaimJudge} says which
 * drafts the codebook takes for claims; {@link SlotFiller} fills the other slots.
 *
 * <p>A pure function of the document and the tables of the jar: no store, no clock, no network. Immutable and
 * thread-safe; start with {@link #load()} and load once.
 */
public final class Coder {

    /** What a claim's {@code coder} field says. */
    public static final String NAME = "babad/0.1 id/0.1";

    private final Annotator annotator;
    private final Drafter drafter;
    private final ClaimJudge judge;
    private final SlotFiller slots;

    private Coder(Annotator annotator, Drafter drafter, ClaimJudge judge, SlotFiller slots) {
        this.annotator = annotator;
        this.drafter = drafter;
        this.judge = judge;
        this.slots = slots;
    }

    /** The coder with the tables of the jar; throws {@link IllegalStateException} where one is broken. */
    public static Coder load() {
        return new Coder(Annotator.load(), Drafter.load(), ClaimJudge.load(), SlotFiller.load());
    }

    /** A coder with other weights than those of the jar: for measuring them. */
    public static Coder of(
            Annotator annotator, Drafter drafter, ClaimJudge judge, PlaceChooser places, TimeChooser times) {
        return new Coder(annotator, drafter, judge, new SlotFiller(places, times, QuantityChooser.indonesian()));
    }

    /** The claims of a document in the order of the text, numbered from 0. Never throws for any document. */
    public List<Claim> code(Document document) {
        return code(annotator.annotate(document));
    }

    /** The claims of a document that is annotated already. */
    public List<Claim> code(Annotations notes) {
        return code(notes, judged(notes));
    }

    /** The claims of a document whose drafts are judged already. */
    public List<Claim> code(Annotations notes, List<Judged> judged) {
        return filled(notes, judged).stream().map(SlotFiller.Filled::claim).toList();
    }

    /** The claims of drafts that are judged already with what they were made of. */
    List<SlotFiller.Filled> filled(Annotations notes, List<Judged> judged) {
        return slots.claims(notes, judged.stream().filter(Judged::isClaim).toList());
    }

    /** The claims of a document with what they were made of. */
    List<SlotFiller.Filled> filled(Document document) {
        Annotations notes = annotator.annotate(document);
        return filled(notes, judged(notes));
    }

    /** The same coder, whose choices tell their reasons. */
    Coder explaining() {
        return new Coder(annotator, drafter.explaining(), judge, slots.explaining());
    }

    /** What speaks for and against a draft's being a claim. */
    List<Ranker.Reason> reasons(Judged judged) {
        return judge.reasons(judged);
    }

    /** Every draft of a document with its probability, in the order of the text: those that are no claims too. */
    public List<Judged> judged(Annotations notes) {
        return judge.judge(drafter.drafts(notes));
    }
}
