package org.babad.coding.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.coding.trigger.Trigger.Kind;
import org.babad.coding.trigger.Trigger.Roles;

/** Which party stands in which grammatical relation to a trigger, and which slot that relation fills. Immutable. */
final class Relations {

    private final Trigger trigger;
    private final Map<Relation, Optional<PartyMention>> found = new EnumMap<>(Relation.class);

    Relations(Trigger trigger, Neighbours around) {
        this.trigger = trigger;
        boolean light = trigger.kind() == Kind.LIGHT && trigger.head() == trigger.from();
        boolean verb = trigger.kind() == Kind.ACTIVE || trigger.kind() == Kind.PASSIVE;
        found.put(Relation.SUBJECT, verb || light ? around.subject(trigger.head()) : Optional.empty());
        found.put(Relation.OBJECT, verb ? around.object(trigger.to()) : Optional.empty());
        found.put(Relation.AGENT, trigger.kind() == Kind.ACTIVE ? Optional.empty() : around.agent(trigger.to()));
        found.put(Relation.POSSESSOR, verb ? Optional.empty() : around.possessor(trigger.to()));
        found.put(Relation.TOWARDS, around.towards(trigger.to()));
    }

    Optional<PartyMention> of(Relation relation) {
        return found.getOrDefault(relation, Optional.empty());
    }

    /** Whether it is this very mention that stands so. */
    boolean is(Relation relation, PartyMention mention) {
        Optional<PartyMention> there = of(relation);
        return there.isPresent() && (there.get() == mention || there.get().equals(mention));
    }

    boolean has(Relation relation) {
        return of(relation).isPresent();
    }

    /** Whether some party stands where the grammar wants the slot's. */
    boolean fills(Slot slot) {
        for (Relation relation : Relation.all()) {
            if (has(relation) && slotOf(relation) == slot) {
                return true;
            }
        }
        return false;
    }

    Slot slotOf(Relation relation) {
        Roles roles = trigger.roles();
        return switch (relation) {
            case SUBJECT -> trigger.kind() == Kind.PASSIVE ? sufferer(roles) : roles.subject();
            case OBJECT -> roles.object();
            case AGENT -> Slot.ACTOR;
            case POSSESSOR -> roles.of();
            case TOWARDS -> Slot.TARGET;
        };
    }

    private static Slot sufferer(Roles roles) {
        return roles.object() == Slot.NONE ? roles.subject() : roles.object();
    }
}
