package org.babad.coding.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.frame.ArticleParties.Earlier;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Features;
import org.babad.coding.rank.Weighable;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.EventType;

/**
 * The mentions that may fill a slot of one trigger, each with what speaks for it. The first option is that nobody fills it. Of
 * one trigger; not shared.
 */
final class ArgumentOptions {

    /**
     * A choice.
     *
     * @param mention the mention; empty for nobody
     * @param what what speaks for it
     */
    record Option(Optional<PartyMention> mention, Weighable what) implements Weighable {

        @Override
        public void describe(Features out) {
            what.describe(out);
        }
    }

    private final Trigger trigger;
    private final List<PartyMention> inside;
    private final List<Earlier> earlier;
    private final Relations relations;
    private final MentionFeatures here;
    private final EarlierFeatures before;

    ArgumentOptions(Trigger trigger, int sentence, ArticleParties article) {
        this.trigger = trigger;
        this.inside = article.mentions(sentence);
        this.earlier = article.earlier(sentence);
        this.relations = article.relations(sentence, trigger);
        this.here = new MentionFeatures(trigger, sentence, article, relations);
        this.before = new EarlierFeatures(trigger, sentence, article, relations);
    }

    /** The options for a slot: nobody, the sentence's mentions, and those that may carry over, but not the one that is taken. */
    List<Option> of(Slot slot, Optional<PartyMention> taken) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Optional.empty(), out -> nobody(slot, taken, out)));
        for (PartyMention mention : inside) {
            if (taken.filter(mention::equals).isEmpty()) {
                options.add(option(mention, out -> here.of(mention, slot, out), slot, taken));
            }
        }
        for (Earlier mention : earlier) {
            if (taken.filter(mention.mention()::equals).isEmpty()) {
                options.add(option(mention.mention(), out -> before.of(mention, slot, out), slot, taken));
            }
        }
        return options;
    }

    private Option option(PartyMention mention, Weighable what, Slot slot, Optional<PartyMention> taken) {
        return new Option(
                Optional.of(mention),
                slot != Slot.TARGET
                        ? what
                        : out -> {
                            what.describe(out);
                            besideActor(mention, taken, out);
                        });
    }

    /** What a target has to do with the actor that is chosen already. */
    private void besideActor(PartyMention mention, Optional<PartyMention> taken, Features out) {
        boolean same = taken.flatMap(t -> t.resolved().side())
                .equals(mention.resolved().side());
        String side = taken.isEmpty() ? "none" : same ? "same" : "other";
        out.add("actor side").and(side);
        out.add("actor side+type").and(side).and(trigger.type());
        out.add("actor side+what").and(side).and(mention.kind());
        if (taken.isPresent()) {
            PartyMention actor = taken.get();
            out.add("actor role")
                    .and(MentionFeatures.role(actor))
                    .and(MentionFeatures.role(mention))
                    .and(Family.of(trigger.type()));
            if (actor.sentence() == mention.sentence()) {
                out.add("actor place")
                        .and(actor.from() < trigger.from())
                        .and(mention.from() < trigger.from())
                        .and(trigger.kind());
            }
        }
    }

    private void nobody(Slot slot, Optional<PartyMention> taken, Features out) {
        EventType type = trigger.type();
        Trigger.Kind kind = trigger.kind();
        out.add("none");
        out.add("none type").and(type);
        out.add("none kind").and(kind);
        out.add("none type+kind").and(type).and(kind);
        out.add("none word").and(here.root()).and(type);
        out.add("none mentions").and(Math.min(3, inside.size()));
        out.add("none after").and(type).and(here.norm(trigger.to()));
        for (Relation relation : Relation.all()) {
            out.add("none").and(relation).and(relations.has(relation)).and(kind).and(type);
        }
        out.add("none filled").and(relations.fills(slot)).and(type);
        out.add("none taken").and(taken.isPresent()).and(type);
    }
}
