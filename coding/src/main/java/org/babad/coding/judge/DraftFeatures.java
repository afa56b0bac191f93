package org.babad.coding.judge;

import java.util.List;
import java.util.Optional;
import org.babad.coding.frame.Filler;
import org.babad.coding.frame.Frame;
import org.babad.coding.judge.Draft.Hints;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Features;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Role;
import org.babad.model.Token;

/** What the judge looks at: the trigger's words, its slots, its neighbours, and what else the sentence tells. */
final class DraftFeatures {

    private static final int WINDOW = 3;
    private static final int LONGEST_COUNTED = 5;

    private final Draft draft;
    private final Trigger trigger;
    private final List<Token> tokens;
    private final String word;
    private final Features out;

    private DraftFeatures(Draft draft, Features out) {
        this.draft = draft;
        this.out = out;
        this.trigger = draft.frame().trigger();
        this.tokens = draft.sentence().tokens();
        this.word = word();
    }

    /** Tells the features of a draft. Pure. */
    static void describe(Draft draft, Features out) {
        DraftFeatures features = new DraftFeatures(draft, out);
        features.trigger();
        features.slots();
        features.parties();
        features.neighbours();
        features.others();
        features.sentence();
        features.surroundings();
        features.certainty();
    }

    private void trigger() {
        out.add("bias");
        out.add("type").is(trigger.type());
        out.add("kind").is(trigger.kind());
        out.add("type+kind").is(trigger.type()).and(trigger.kind());
        out.add("word").is(word);
        out.add("word+kind").is(word).and(trigger.kind());
        out.add("head").is(tokens.get(trigger.head()).form().root());
        out.add("form").is(form());
        out.add("supported").is(trigger.supported()).and(trigger.type());
        out.add("supported+word").is(trigger.supported()).and(word);
    }

    private String word() {
        StringBuilder word = new StringBuilder(trigger.type().name());
        for (int i = trigger.from(); i < trigger.to(); i++) {
            word.append(' ').append(tokens.get(i).form().root());
        }
        return word.toString();
    }

    private String form() {
        StringBuilder form = new StringBuilder(trigger.type().name());
        for (int i = trigger.from(); i < trigger.to(); i++) {
            form.append(' ').append(tokens.get(i).norm());
        }
        return form.toString();
    }

    private void slots() {
        Hints hints = draft.hints();
        String filled = (draft.frame().actor().isPresent() ? "A" : "-")
                + (draft.frame().target().isPresent() ? "T" : "-")
                + (hints.place() ? "P" : "-")
                + (hints.time() ? "W" : "-");
        out.add("slots+kind").is(filled).and(trigger.kind());
        out.add("slots+type").is(filled.substring(0, 2)).and(trigger.type());
        out.add("type+status").is(trigger.type()).and(hints.status());
        out.add("kind+status").is(trigger.kind()).and(hints.status());
        out.add("word+status").is(word).and(hints.status());
        out.addIf(hints.source(), "source");
        if (hints.quantity()) {
            out.add("quantity");
            out.add("quantity+").then(trigger.type());
        }
    }

    private void parties() {
        String actor = role(draft.frame().actor());
        String target = role(draft.frame().target());
        out.add("actor").is(actor);
        out.add("target").is(target);
        out.add("actor+type").is(actor).and(trigger.type());
        out.add("target+type").is(target).and(trigger.type());
    }

    private static String role(Optional<PartyMention> mention) {
        return mention.map(m -> m.kind()
                        + (m.resolved().side().isPresent() ? "+" : "-")
                        + m.resolved().role().map(Role::name).orElse(""))
                .orElse("none");
    }

    private void neighbours() {
        String kind = trigger.kind() == Trigger.Kind.NOUN ? "N" : "V";
        for (int i = 1; i <= WINDOW; i++) {
            out.add("before").is(norm(trigger.from() - i));
            out.add("after").is(norm(trigger.to() + i - 1));
        }
        String before = norm(trigger.from() - 1);
        String after = norm(trigger.to());
        out.add("before1").is(before).and(kind);
        out.add("after1").is(after).and(kind);
        out.add("before1+type").is(before).and(trigger.type());
        out.add("after1+type").is(after).and(trigger.type());
        out.add("before2").is(norm(trigger.from() - 2)).and(before);
    }

    private String norm(int at) {
        if (at < 0) {
            return "<s>";
        }
        if (at >= tokens.size()) {
            return "</s>";
        }
        Token token = tokens.get(at);
        if (token.isNumeric()) {
            return "<n>";
        }
        return token.isCapitalised() && at > 0 ? "<Name>" : token.norm();
    }

    private void others() {
        int same = 0;
        boolean first = true;
        for (Frame frame : draft.frames()) {
            Trigger other = frame.trigger();
            if (other.type() == trigger.type()) {
                same++;
                first &= other.from() >= trigger.from();
            } else {
                out.add("beside").is(trigger.type()).and(other.type()).and(other.kind());
            }
        }
        out.add("same").is(Math.min(3, same)).and(first);
        out.add("same+kind").is(Math.min(3, same)).and(first).and(trigger.kind());
        out.add("frames").is(Math.min(LONGEST_COUNTED, draft.frames().size()));
    }

    private void surroundings() {
        Surroundings around = new Surroundings(draft.sentence(), draft.frame());
        Trigger.Kind kind = trigger.kind();
        for (int count = 1; count <= 3; count++) {
            out.add("signs behind").is(around.signs(true, count)).and(kind);
            out.add("signs before").is(around.signs(false, count)).and(kind);
        }
        out.add("signs")
                .is(around.signs(false, 1))
                .and("_")
                .and(around.signs(true, 1))
                .and(trigger.type());
        String before = around.verb(false);
        String behind = around.verb(true);
        out.add("verb before").is(before).and(kind);
        out.add("verb behind").is(behind).and(kind);
        out.add("verb before+type").is(before).and(trigger.type());
        out.add("verb behind+type").is(behind).and(trigger.type());
        Hints hints = draft.hints();
        out.add("near").is(hints.near()).and(kind);
        out.add("near+type").is(hints.near()).and(trigger.type()).and(kind);
        out.add("earlier").is(Math.min(LONGEST_COUNTED, hints.earlier())).and(kind);
        out.add("told before").is(Math.min(LONGEST_COUNTED, hints.earlier())).and(trigger.type());
    }

    /** How sure the parties are, and whether they stand in the sentence itself. */
    private void certainty() {
        Frame frame = draft.frame();
        String actor = sure(frame.doer());
        String target = sure(frame.sufferer());
        out.add("actor sure").is(actor).and(trigger.kind());
        out.add("target sure").is(target).and(trigger.kind());
        out.add("both sure").is(actor).and(target);
        out.add("actor sure+type").is(actor).and(trigger.type());
        out.add("target sure+type").is(target).and(trigger.type());
        if (twin()) {
            out.add("twin");
            out.add("twin").and(trigger.type()).and(trigger.kind());
        }
    }

    private String sure(Filler filler) {
        String where = filler.mention()
                .map(m -> m.sentence() == draft.sentence().index() ? "here" : "earlier")
                .orElse("nobody");
        return where + " " + (filler.share() < 0.5 ? "low" : filler.share() < 0.8 ? "fair" : "high");
    }

    /** Whether a trigger before it tells the same act of the same parties. */
    private boolean twin() {
        Frame frame = draft.frame();
        return draft.frames().stream()
                .anyMatch(other -> other.trigger().from() < trigger.from()
                        && other.trigger().type() == trigger.type()
                        && other.actor().equals(frame.actor())
                        && other.target().equals(frame.target()));
    }

    private void sentence() {
        if (isQuoted()) {
            out.add("quoted");
            out.add("quoted+").then(trigger.kind());
        }
        out.addIf(tokens.get(tokens.size() - 1).text().equals("?"), "question");
        out.addIf(draft.sentence().index() == 0, "first sentence");
        out.add("length").is(Math.min(LONGEST_COUNTED, tokens.size() / 10));
    }

    private boolean isQuoted() {
        int marks = 0;
        for (int i = 0; i < trigger.from(); i++) {
            String text = tokens.get(i).text();
            marks += text.equals("\"") || text.equals("“") || text.equals("”") ? 1 : 0;
        }
        return marks % 2 == 1;
    }
}
