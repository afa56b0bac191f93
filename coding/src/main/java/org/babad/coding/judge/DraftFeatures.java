package org.babad.coding.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.frame.Filler;
import org.babad.coding.frame.Frame;
import org.babad.coding.judge.Draft.Hints;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Role;
import org.babad.model.Token;

/** What the judge looks at: the trigger's words, its slots, its neighbours, and what else the sentence tells. */
public final class DraftFeatures {

    private static final int WINDOW = 3;
    private static final int LONGEST_COUNTED = 5;

    private final Draft draft;
    private final Trigger trigger;
    private final List<Token> tokens;
    private final List<String> out = new ArrayList<>(64);

    private DraftFeatures(Draft draft) {
        this.draft = draft;
        this.trigger = draft.frame().trigger();
        this.tokens = draft.sentence().tokens();
    }

    /** The features of a draft. Pure. */
    public static List<String> of(Draft draft) {
        DraftFeatures features = new DraftFeatures(draft);
        features.trigger();
        features.slots();
        features.parties();
        features.neighbours();
        features.others();
        features.sentence();
        features.surroundings();
        features.certainty();
        return features.out;
    }

    private void add(String name, Object value) {
        out.add(name + "=" + value);
    }

    private void addIf(boolean holds, String name) {
        if (holds) {
            out.add(name);
        }
    }

    private void trigger() {
        String word = word();
        out.add("bias");
        add("type", trigger.type());
        add("kind", trigger.kind());
        add("type+kind", trigger.type() + " " + trigger.kind());
        add("word", word);
        add("word+kind", word + " " + trigger.kind());
        add("head", tokens.get(trigger.head()).form().root());
        add("form", form());
        add("supported", trigger.supported() + " " + trigger.type());
        add("supported+word", trigger.supported() + " " + word);
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
        add("slots+kind", filled + " " + trigger.kind());
        add("slots+type", filled.substring(0, 2) + " " + trigger.type());
        add("type+status", trigger.type() + " " + hints.status());
        add("kind+status", trigger.kind() + " " + hints.status());
        add("word+status", word() + " " + hints.status());
        addIf(hints.source(), "source");
        addIf(hints.quantity(), "quantity");
        addIf(hints.quantity(), "quantity+" + trigger.type());
    }

    private void parties() {
        add("actor", role(draft.frame().actor()));
        add("target", role(draft.frame().target()));
        add("actor+type", role(draft.frame().actor()) + " " + trigger.type());
        add("target+type", role(draft.frame().target()) + " " + trigger.type());
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
            add("before", norm(trigger.from() - i));
            add("after", norm(trigger.to() + i - 1));
        }
        String before = norm(trigger.from() - 1);
        String after = norm(trigger.to());
        add("before1", before + " " + kind);
        add("after1", after + " " + kind);
        add("before1+type", before + " " + trigger.type());
        add("after1+type", after + " " + trigger.type());
        add("before2", norm(trigger.from() - 2) + " " + before);
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
                add("beside", trigger.type() + " " + other.type() + " " + other.kind());
            }
        }
        add("same", Math.min(3, same) + " " + first);
        add("same+kind", Math.min(3, same) + " " + first + " " + trigger.kind());
        add("frames", Math.min(LONGEST_COUNTED, draft.frames().size()));
    }

    private void surroundings() {
        Surroundings around = new Surroundings(draft.sentence(), draft.frame());
        String kind = trigger.kind().name();
        for (int count = 1; count <= 3; count++) {
            add("signs behind", around.signs(true, count) + " " + kind);
            add("signs before", around.signs(false, count) + " " + kind);
        }
        add("signs", around.signs(false, 1) + " _ " + around.signs(true, 1) + " " + trigger.type());
        add("verb before", around.verb(false) + " " + kind);
        add("verb behind", around.verb(true) + " " + kind);
        add("verb before+type", around.verb(false) + " " + trigger.type());
        add("verb behind+type", around.verb(true) + " " + trigger.type());
        Hints hints = draft.hints();
        add("near", hints.near() + " " + kind);
        add("near+type", hints.near() + " " + trigger.type() + " " + kind);
        add("earlier", Math.min(LONGEST_COUNTED, hints.earlier()) + " " + kind);
        add("told before", Math.min(LONGEST_COUNTED, hints.earlier()) + " " + trigger.type());
    }

    /** How sure the parties are, and whether they stand in the sentence itself. */
    private void certainty() {
        Frame frame = draft.frame();
        String actor = sure(frame.doer());
        String target = sure(frame.sufferer());
        add("actor sure", actor + " " + trigger.kind());
        add("target sure", target + " " + trigger.kind());
        add("both sure", actor + " " + target);
        add("actor sure+type", actor + " " + trigger.type());
        add("target sure+type", target + " " + trigger.type());
        addIf(twin(), "twin");
        addIf(twin(), "twin " + trigger.type() + " " + trigger.kind());
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
        addIf(isQuoted(), "quoted");
        addIf(isQuoted(), "quoted+" + trigger.kind());
        addIf(tokens.get(tokens.size() - 1).text().equals("?"), "question");
        addIf(draft.sentence().index() == 0, "first sentence");
        add("length", Math.min(LONGEST_COUNTED, tokens.size() / 10));
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
