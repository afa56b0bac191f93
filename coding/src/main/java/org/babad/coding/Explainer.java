package org.babad.coding;

import java.util.ArrayList;
import java.util.List;
import org.babad.coding.frame.Frame;
import org.babad.coding.judge.Judged;
import org.babad.coding.trigger.RuleText;
import org.babad.model.Document;

/**
 * Codes a document as {@link Coder} does and tells why. Slower than the coder, the claims are the same. Immutable and
 * thread-safe; start with {@link #of} and load once.
 */
public final class Explainer {

    private final Coder coder;
    private final RuleText.Book rules = RuleText.Book.load();

    private Explainer(Coder coder) {
        this.coder = coder;
    }

    /** Explains what this coder does. */
    public static Explainer of(Coder coder) {
        return new Explainer(coder.explaining());
    }

    /** The claims of a document with their reasons, in the order of the text. Never throws for any document. */
    public List<Explanation> explain(Document document) {
        return told(document, coder.filled(document));
    }

    /** The same of a document whose drafts are judged already; what their parties were chosen for is not told. */
    public List<Explanation> explain(Annotations notes, List<Judged> judged) {
        return told(notes.document(), coder.filled(notes, judged));
    }

    private List<Explanation> told(Document document, List<SlotFiller.Filled> claims) {
        List<Explanation> out = new ArrayList<>();
        for (SlotFiller.Filled filled : claims) {
            Frame frame = filled.judged().draft().frame();
            out.add(new Explanation(
                    filled.claim(),
                    filled.claim().sentence().cut(document.article().text()),
                    rules.at(frame.trigger().rule()),
                    coder.reasons(filled.judged()),
                    frame.doer().choice(),
                    frame.sufferer().choice(),
                    filled.setting().place(),
                    filled.setting().time()));
        }
        return out;
    }
}
