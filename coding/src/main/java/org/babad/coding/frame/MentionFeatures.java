package org.babad.coding.frame;

import java.util.List;
import java.util.Optional;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Features;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a mention of a trigger's own sentence: where it stands, what it is, what the grammar around the
 * trigger says, and how the article casts its side. Of one trigger; not shared.
 */
final class MentionFeatures {

    private static final int FAR = 12;

    /**
     * How a mention stands to the trigger.
     *
     * @param side before or after
     * @param distance in tokens, capped
     * @param rank how many mentions stand between, capped
     * @param order which of the sentence's mentions it is, capped
     * @param way what stands between
     * @param before what stands right before it
     * @param after what stands right behind it
     * @param speaks whether it stands beside a verb of speech
     */
    private record Stand(
            PartyMention mention,
            String side,
            int distance,
            int rank,
            int order,
            String way,
            String before,
            String after,
            boolean speaks) {}

    private final Trigger trigger;
    private final Sentence sentence;
    private final List<PartyMention> inside;
    private final ArticleParties article;
    private final Relations relations;
    private final Way way;
    private final @Nullable Stand[] stands;

    MentionFeatures(Trigger trigger, int sentence, ArticleParties article, Relations relations) {
        this.trigger = trigger;
        this.sentence = article.sentence(sentence);
        this.inside = article.mentions(sentence);
        this.article = article;
        this.relations = relations;
        this.way = article.way(sentence);
        this.stands = new Stand[inside.size()];
    }

    /** Tells the features of a mention for a slot. */
    void of(PartyMention mention, Slot slot, Features out) {
        Stand stand = stand(mention);
        relations(stand, slot, out);
        position(stand, out);
        beside(stand, out);
        what(stand, out);
        cast(stand, slot, out);
    }

    private void relations(Stand stand, Slot slot, Features out) {
        EventType type = trigger.type();
        Trigger.Kind kind = trigger.kind();
        boolean any = false;
        for (Relation relation : Relation.all()) {
            if (relations.is(relation, stand.mention())) {
                boolean expected = relations.slotOf(relation) == slot;
                any |= expected;
                out.add("relation").and(relation).and(expected);
                out.add("relation+kind").and(relation).and(kind).and(expected);
                out.add("relation+type").and(relation).and(type).and(kind);
                out.add("relation+word").and(relation).and(root()).and(type);
                out.add("relation+what")
                        .and(relation)
                        .and(stand.mention().kind())
                        .and(expected);
            }
        }
        out.add("filled").and(any).and(relations.fills(slot)).and(kind);
    }

    private void position(Stand stand, Features out) {
        EventType type = trigger.type();
        Trigger.Kind kind = trigger.kind();
        String side = stand.side();
        String way = stand.way();
        out.add("at").and(side).and(stand.distance());
        out.add("at+kind").and(side).and(stand.distance()).and(kind);
        out.add("at+type").and(side).and(type).and(kind);
        out.add("way").and(side).and(way);
        out.add("way+kind").and(side).and(way).and(kind);
        out.add("way+family").and(side).and(way).and(Family.of(type)).and(kind);
        out.add("nearest").and(side).and(stand.rank()).and(kind);
        out.add("nearest+type").and(side).and(stand.rank()).and(type);
        out.add("order").and(stand.order()).and(kind);
    }

    private void beside(Stand stand, Features out) {
        Trigger.Kind kind = trigger.kind();
        String side = stand.side();
        out.add("beside").and(stand.before()).and(stand.after()).and(side);
        out.add("after").and(stand.after()).and(side).and(kind);
        out.add("word before").and(norm(stand.mention().from() - 1)).and(side);
        if (stand.speaks()) {
            out.add("speaks");
            out.add("speaks+type").and(trigger.type());
            out.add("speaks+at").and(side).and(kind);
        }
    }

    private void what(Stand stand, Features out) {
        PartyMention mention = stand.mention();
        EventType type = trigger.type();
        String preposition = preposition(mention);
        String role = role(mention);
        String side = stand.side();
        out.add("what").and(mention.kind());
        out.add("what+type").and(mention.kind()).and(type);
        out.add("role+type").and(role).and(type);
        out.add("role+at").and(role).and(side).and(type).and(trigger.kind());
        out.add("preposition").and(preposition).and(side);
        out.add("preposition+type").and(preposition).and(type);
        out.add("preposition+kind").and(preposition).and(side).and(trigger.kind());
        out.add("preposition+what").and(preposition).and(mention.kind()).and(Family.of(type));
        if (mention.resolved().side().isEmpty()) {
            out.add("no side");
            out.add("no side+type").and(type);
        }
        out.addIf(mention.from() < trigger.to() && trigger.from() < mention.to(), "inside trigger");
    }

    private void cast(Stand stand, Slot slot, Features out) {
        Slot other = slot == Slot.ACTOR ? Slot.TARGET : Slot.ACTOR;
        Optional<Side> whose = stand.mention().resolved().side();
        String cast = article.casting().share(trigger, slot, whose);
        String otherwise = article.casting().share(trigger, other, whose);
        out.add("cast").and(cast).and(otherwise);
        out.add("cast+family").and(cast).and(otherwise).and(Family.of(trigger.type()));
        out.add("cast+kind").and(cast).and(trigger.kind()).and(stand.side());
    }

    static String role(PartyMention mention) {
        return mention.resolved().role().isPresent()
                ? mention.resolved().role().get().name()
                : "-";
    }

    static String preposition(PartyMention mention) {
        return mention.preposition().orElse("-");
    }

    String norm(int at) {
        return at >= 0 && at < sentence.tokens().size()
                ? sentence.tokens().get(at).norm()
                : "</s>";
    }

    /** The root of the trigger's head. */
    String root() {
        return sentence.tokens().get(trigger.head()).form().root();
    }

    /** Where a mention stands; asked for each slot, but found once. */
    private Stand stand(PartyMention mention) {
        int order = inside.indexOf(mention);
        Stand stand = stands[order];
        if (stand == null) {
            String after = mention.to() == trigger.from() ? "trigger" : way.beside(mention.to());
            stand = new Stand(
                    mention,
                    mention.to() <= trigger.head() ? "before" : "after",
                    distance(mention),
                    rank(mention),
                    Math.min(3, order),
                    way.between(mention, trigger),
                    way.beside(mention.from() - 1),
                    after,
                    article.speaks(sentence, mention));
            stands[order] = stand;
        }
        return stand;
    }

    private int distance(PartyMention mention) {
        int gap = mention.to() <= trigger.head() ? trigger.from() - mention.to() : mention.from() - trigger.to();
        return gap < 4 ? Math.max(-1, gap) : gap < FAR ? 4 : FAR;
    }

    /** How many mentions stand between it and the trigger, capped. */
    private int rank(PartyMention mention) {
        boolean before = mention.to() <= trigger.head();
        int nearer = 0;
        for (PartyMention other : inside) {
            boolean between = before
                    ? other.from() >= mention.to() && other.to() <= trigger.head()
                    : other.from() >= trigger.to() && other.to() <= mention.from();
            nearer += between ? 1 : 0;
        }
        return Math.min(3, nearer);
    }
}
