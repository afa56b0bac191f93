package org.babad.web.page;

import java.util.ArrayList;
import java.util.List;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Status;
import org.babad.web.label.Labels;
import org.babad.web.label.TypeLabel;
import org.babad.web.mark.Kind;

/**
 * What the words of the other pages mean.
 *
 * @param types the event types
 * @param statuses the statuses
 * @param slots what claims can disagree on
 */
public record AboutPage(List<TypeLabel> types, List<Term> statuses, List<Term> slots) {

    /** A word with what it means; {@code code} is the class of its colour. */
    public record Term(String code, String label, String meaning) {}

    /** The words that this version knows. */
    public static AboutPage shipped() {
        Labels labels = Labels.shipped();
        List<Term> statuses = new ArrayList<>();
        for (Status status : Status.values()) {
            statuses.add(new Term(status.code(), labels.status(status), labels.meaning("status", status.code())));
        }
        List<Term> slots = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            slots.add(new Term(slot.code(), labels.slot(slot), labels.meaning("slot", slot.code())));
        }
        return new AboutPage(labels.types(), statuses, slots);
    }

    /** What the colours of the evidence mean, in order. */
    public List<Kind> legend() {
        return Legend.SLOTS;
    }
}
