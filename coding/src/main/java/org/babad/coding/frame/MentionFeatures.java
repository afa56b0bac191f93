package org.babad.coding.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Role;
import org.babad.model.Sentence;

/**
 * What speaks for and against a mention of a trigger's own sentence: where it stands, what it is, what the grammar around the
 * trigger says, and how the article casts its side. Of one trigger; not shared.
 */
final class MentionFeatures {

    private static final int FAR = 12;

    private final Trigger trigger;
    private final Sentence sentence;
    private final List<PartyMention> inside;
    private final ArticleParties article;
    private final Relations relations;
    private final Way way;

    MentionFeatures(Trigger trigger, int sentence, ArticleParties article, Relations relations) {
        this.trigger = trigger;
        this.sentence = article.sentence(sentence);
        this.inside = article.mentions(sentence);
        this.article = article;
        this.relations = relations;
        this.way = new Way(this.sentence, inside, article.words());
    }

    /** The features of a mention for a slot; the caller may add to them. */
    Set<String> of(PartyMention mention, Slot slot) {
        Set<String> out = new HashSet<>(64);
        relations(mention, slot, out);
        position(mention, out);
        beside(mention, out);
        what(mention, out);
        cast(mention, slot, out);
        return out;
    }

    private void relations(PartyMention mention, Slot slot, Set<String> out) {
        String type = trigger.type().name();
        String kind = trigger.kind().name();
        boolean any = false;
        for (Relation relation : Relation.values()) {
            if (relations.of(relation).filter(mention::equals).isPresent()) {
                boolean expected = relations.slotOf(relation) == slot;
                any |= expected;
                out.add("relation " + relation + " " + expected);
                out.add("relation+kind " + relation + " " + kind + " " + expected);
                out.add("relation+type " + relation + " " + type + " " + kind);
                out.add("relation+word " + relation + " " + word());
                out.add("relation+what " + relation + " " + mention.kind() + " " + expected);
            }
        }
        out.add("filled " + any + " " + relations.fills(slot) + " " + kind);
    }

    private void position(PartyMention mention, Set<String> out) {
        String type = trigger.type().name();
        String kind = trigger.kind().name();
        String side = side(mention);
        String between = way.between(mention, trigger);
        out.add("at " + side + " " + distance(mention));
        out.add("at+kind " + side + " " + distance(mention) + " " + kind);
        out.add("at+type " + side + " " + type + " " + kind);
        out.add("way " + side + " " + between);
        out.add("way+kind " + side + " " + between + " " + kind);
        out.add("way+family " + side + " " + between + " " + Family.of(trigger.type()) + " " + kind);
        out.add("nearest " + side + " " + rank(mention) + " " + kind);
        out.add("nearest+type " + side + " " + rank(mention) + " " + type);
        out.add("order " + Math.min(3, inside.indexOf(mention)) + " " + kind);
    }

    private void beside(PartyMention mention, Set<String> out) {
        String kind = trigger.kind().name();
        String before = way.beside(mention.from() - 1);
        String after = mention.to() == trigger.from() ? "trigger" : way.beside(mention.to());
        out.add("beside " + before + " " + after + " " + side(mention));
        out.add("after " + after + " " + side(mention) + " " + kind);
        out.add("word before " + norm(mention.from() - 1) + " " + side(mention));
        if (article.speaks(sentence, mention)) {
            out.add("speaks");
            out.add("speaks+type " + trigger.type());
            out.add("speaks+at " + side(mention) + " " + kind);
        }
    }

    private void what(PartyMention mention, Set<String> out) {
        String type = trigger.type().name();
        String preposition = mention.preposition().orElse("-");
        String role = role(mention);
        out.add("what " + mention.kind());
        out.add("what+type " + mention.kind() + " " + type);
        out.add("role+type " + role + " " + type);
        out.add("role+at " + role + " " + side(mention) + " " + type + " " + trigger.kind());
        out.add("preposition " + preposition + " " + side(mention));
        out.add("preposition+type " + preposition + " " + type);
        out.add("preposition+kind " + preposition + " " + side(mention) + " " + trigger.kind());
        out.add("preposition+what " + preposition + " " + mention.kind() + " " + Family.of(trigger.type()));
        if (mention.resolved().side().isEmpty()) {
            out.add("no side");
            out.add("no side+type " + type);
        }
        if (mention.from() < trigger.to() && trigger.from() < mention.to()) {
            out.add("inside trigger");
        }
    }

    private void cast(PartyMention mention, Slot slot, Set<String> out) {
        Slot other = slot == Slot.ACTOR ? Slot.TARGET : Slot.ACTOR;
        String cast = article.casting().share(trigger, slot, mention.resolved().side());
        String otherwise =
                article.casting().share(trigger, other, mention.resolved().side());
        out.add("cast " + cast + " " + otherwise);
        out.add("cast+family " + cast + " " + otherwise + " " + Family.of(trigger.type()));
        out.add("cast+kind " + cast + " " + trigger.kind() + " " + side(mention));
    }

    static String role(PartyMention mention) {
        return mention.resolved().role().map(Role::name).orElse("-");
    }

    String norm(int at) {
        return at >= 0 && at < sentence.tokens().size()
                ? sentence.tokens().get(at).norm()
                : "</s>";
    }

    String word() {
        return sentence.tokens().get(trigger.head()).form().root() + " " + trigger.type();
    }

    private String side(PartyMention mention) {
        return mention.to() <= trigger.head() ? "before" : "after";
    }

    private int distance(PartyMention mention) {
        int gap = mention.to() <= trigger.head() ? trigger.from() - mention.to() : mention.from() - trigger.to();
        return gap < 4 ? Math.max(-1, gap) : gap < FAR ? 4 : FAR;
    }

    /** How many mentions stand between it and the trigger, capped. */
    private int rank(PartyMention mention) {
        boolean before = mention.to() <= trigger.head();
        long nearer = inside.stream()
                .filter(m -> before
                        ? m.from() >= mention.to() && m.to() <= trigger.head()
                        : m.from() >= trigger.to() && m.to() <= mention.from())
                .count();
        return (int) Math.min(3, nearer);
    }
}
