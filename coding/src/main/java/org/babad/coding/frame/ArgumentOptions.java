package org.babad.coding.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.coding.trigger.Trigger.Kind;
import org.babad.coding.trigger.Trigger.Roles;
import org.babad.model.Role;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.Voice;

/**
 * The mentions that may fill a slot of one trigger, each with what speaks for it: where it stands, what it is, and what the
 * grammar around the trigger says. The first option is that nobody fills it. Of one trigger; not shared.
 */
final class ArgumentOptions {

    /**
     * A choice.
     *
     * @param mention the mention; empty for nobody
     * @param features names that {@link org.babad.coding.rank.Ranker} weighs
     */
    record Option(Optional<PartyMention> mention, Set<String> features) {}

    private static final int FAR = 12;

    private final Trigger trigger;
    private final Sentence sentence;
    private final List<PartyMention> inside;
    private final List<PartyMention> earlier;
    private final GrammarWords words;
    private final Map<Relation, Optional<PartyMention>> relations = new EnumMap<>(Relation.class);

    /**
     * Looks around a trigger.
     *
     * @param inside the mentions of its sentence
     * @param earlier mentions of sentences before that may carry over, the nearest first
     */
    ArgumentOptions(
            Trigger trigger,
            Sentence sentence,
            List<PartyMention> inside,
            List<PartyMention> earlier,
            GrammarWords words) {
        this.trigger = trigger;
        this.sentence = sentence;
        this.inside = inside;
        this.earlier = earlier;
        this.words = words;
        relate(new Neighbours(sentence, inside, words));
    }

    private void relate(Neighbours around) {
        boolean light = trigger.kind() == Kind.LIGHT && trigger.head() == trigger.from();
        boolean verb = trigger.kind() == Kind.ACTIVE || trigger.kind() == Kind.PASSIVE;
        relations.put(Relation.SUBJECT, verb || light ? around.subject(trigger.head()) : Optional.empty());
        relations.put(Relation.OBJECT, verb ? around.object(trigger.to()) : Optional.empty());
        relations.put(Relation.AGENT, around.agent(trigger.to()));
        relations.put(Relation.POSSESSOR, verb ? Optional.empty() : around.possessor(trigger.to()));
        relations.put(Relation.TOWARDS, around.towards(trigger.to()));
    }

    /** The options for a slot: nobody, the sentence's mentions, and those that may carry over. */
    List<Option> of(Slot slot) {
        List<Option> options = new ArrayList<>();
        options.add(nobody());
        inside.forEach(m -> options.add(new Option(Optional.of(m), features(m, slot))));
        for (int i = 0; i < earlier.size(); i++) {
            options.add(new Option(Optional.of(earlier.get(i)), earlierFeatures(earlier.get(i), i)));
        }
        return options;
    }

    private Option nobody() {
        String type = trigger.type().name();
        String kind = trigger.kind().name();
        Set<String> features = new HashSet<>();
        features.add("none");
        features.add("none type " + type);
        features.add("none kind " + kind);
        features.add("none type+kind " + type + " " + kind);
        features.add("none word " + word());
        features.add("none mentions " + Math.min(3, inside.size()));
        features.add("none subject " + has(Relation.SUBJECT) + " " + kind + " " + type);
        features.add("none object " + has(Relation.OBJECT) + " " + kind + " " + type);
        return new Option(Optional.empty(), features);
    }

    private boolean has(Relation relation) {
        return relations.getOrDefault(relation, Optional.empty()).isPresent();
    }

    private String word() {
        return sentence.tokens().get(trigger.head()).form().root() + " " + trigger.type();
    }

    private Set<String> features(PartyMention mention, Slot slot) {
        String type = trigger.type().name();
        String kind = trigger.kind().name();
        String side = position(mention);
        Set<String> out = new HashSet<>();
        for (Relation relation : Relation.values()) {
            if (relations
                    .getOrDefault(relation, Optional.empty())
                    .filter(mention::equals)
                    .isPresent()) {
                boolean expected = slotOf(relation) == slot;
                out.add("relation " + relation + " " + expected);
                out.add("relation+kind " + relation + " " + kind + " " + expected);
                out.add("relation+type " + relation + " " + type + " " + kind);
            }
        }
        out.add("at " + side + " " + distance(mention));
        out.add("at+kind " + side + " " + kind);
        out.add("at+type " + side + " " + type + " " + kind);
        out.add("between " + side + " " + between(mention));
        out.add("nearest " + side + " " + rank(mention));
        what(mention, out);
        return out;
    }

    private void what(PartyMention mention, Set<String> out) {
        String type = trigger.type().name();
        String preposition = mention.preposition().orElse("-");
        String role = role(mention);
        out.add("what " + mention.kind());
        out.add("what+type " + mention.kind() + " " + type);
        out.add("role+type " + role + " " + type);
        out.add("preposition " + preposition);
        out.add("preposition+type " + preposition + " " + type);
        out.add("preposition+kind " + preposition + " " + trigger.kind());
        if (mention.resolved().side().isEmpty()) {
            out.add("no side");
        }
        if (overlapsTrigger(mention)) {
            out.add("inside trigger");
        }
    }

    private Set<String> earlierFeatures(PartyMention mention, int order) {
        String type = trigger.type().name();
        Set<String> out = new HashSet<>();
        out.add("earlier");
        out.add("earlier order " + order);
        out.add("earlier type " + type + " " + trigger.kind());
        out.add("earlier what " + mention.kind());
        out.add("earlier role+type " + role(mention) + " " + type);
        out.add("earlier preposition " + mention.preposition().orElse("-"));
        out.add("earlier word " + word());
        out.add("earlier subject " + has(Relation.SUBJECT) + " " + trigger.kind());
        out.add("earlier after " + norm(trigger.to()));
        out.add("earlier mentions " + Math.min(3, inside.size()));
        return out;
    }

    private static String role(PartyMention mention) {
        return mention.resolved().role().map(Role::name).orElse("-");
    }

    private String norm(int at) {
        return at < sentence.tokens().size() ? sentence.tokens().get(at).norm() : "</s>";
    }

    private Slot slotOf(Relation relation) {
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

    private String position(PartyMention mention) {
        return mention.to() <= trigger.head() ? "before" : "after";
    }

    private int distance(PartyMention mention) {
        int gap = mention.to() <= trigger.head() ? trigger.from() - mention.to() : mention.from() - trigger.to();
        return gap < 4 ? Math.max(-1, gap) : gap < FAR ? 4 : FAR;
    }

    private boolean overlapsTrigger(PartyMention mention) {
        return mention.from() < trigger.to() && trigger.from() < mention.to();
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

    /** What stands between: y for yang, v for another verb, c for a comma, q for a quotation mark. */
    private String between(PartyMention mention) {
        int from = mention.to() <= trigger.head() ? mention.to() : trigger.to();
        int to = mention.to() <= trigger.head() ? trigger.from() : mention.from();
        boolean[] seen = new boolean[4];
        for (int i = from; i < to; i++) {
            Token token = sentence.tokens().get(i);
            seen[0] |= words.is(GrammarWords.Kind.RELATIVE, token);
            seen[1] |= !token.form().nominal() && token.form().voice() != Voice.NONE;
            seen[2] |= token.text().equals(",");
            seen[3] |= token.text().equals("\"")
                    || token.text().equals("“")
                    || token.text().equals("”");
        }
        return (seen[0] ? "y" : "") + (seen[1] ? "v" : "") + (seen[2] ? "c" : "") + (seen[3] ? "q" : "");
    }
}
