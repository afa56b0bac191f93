package org.babad.coding.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.frame.GrammarWords.Kind;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Document;
import org.babad.model.Party;
import org.babad.model.Role;
import org.babad.model.Sentence;
import org.babad.model.Side;

/**
 * The triggers and parties of one article, asked for what stands around a trigger: the mentions of its sentence, those of the
 * sentences before that may carry over, and how the article casts its sides. Immutable once built.
 */
public final class ArticleParties {

    /**
     * A mention of a sentence before.
     *
     * @param mention the mention
     * @param back how many sentences back
     * @param first whether it is the first without preposition in its sentence: the likely subject
     */
    record Earlier(PartyMention mention, int back, boolean first) {}

    private record Who(Optional<Side> side, Optional<Role> role) {}

    private static final int SENTENCES_BACK = 4;
    private static final int MOST_EARLIER = 7;

    private final Document document;
    private final List<List<Trigger>> triggers;
    private final List<List<PartyMention>> mentions;
    private final GrammarWords words = GrammarWords.load();
    private final List<List<Earlier>> earlier = new ArrayList<>();
    private final List<Optional<PartyMention>> speakers = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<List<Relations>> relations = new ArrayList<>();
    private final Casting casting;

    /**
     * @param triggers of each sentence, in the order of the text
     * @param mentions of each sentence, in the order of the text
     */
    public ArticleParties(Document document, List<List<Trigger>> triggers, List<List<PartyMention>> mentions) {
        this.document = document;
        this.triggers = triggers;
        this.mentions = mentions;
        for (int i = 0; i < size(); i++) {
            boolean asked = !triggers(i).isEmpty();
            earlier.add(asked ? before(i) : List.of());
            speakers.add(asked ? speakerOf(i) : Optional.empty());
            ways.add(new Way(sentence(i), mentions(i), words));
            relations.add(relations(i));
        }
        this.casting = Casting.of(this);
    }

    private List<Relations> relations(int sentence) {
        Neighbours around = new Neighbours(sentence(sentence), mentions(sentence), words);
        return triggers(sentence).stream()
                .map(trigger -> new Relations(trigger, around))
                .toList();
    }

    int size() {
        return document.sentences().size();
    }

    Sentence sentence(int index) {
        return document.sentences().get(index);
    }

    List<Trigger> triggers(int sentence) {
        return triggers.get(sentence);
    }

    /** The mentions of a sentence. */
    public List<PartyMention> mentions(int sentence) {
        return mentions.get(sentence);
    }

    /** What stands between the mentions and triggers of a sentence. */
    Way way(int sentence) {
        return ways.get(sentence);
    }

    /** Who stands how to a trigger of a sentence. */
    Relations relations(int sentence, Trigger trigger) {
        int at = triggers(sentence).indexOf(trigger);
        return at >= 0
                ? relations.get(sentence).get(at)
                : new Relations(trigger, new Neighbours(sentence(sentence), mentions(sentence), words));
    }

    /** Which sides the article casts as doer and sufferer. */
    Casting casting() {
        return casting;
    }

    /** The parties of the sentences before one with triggers, the nearest first, each side and role once. */
    List<Earlier> earlier(int sentence) {
        return earlier.get(sentence);
    }

    private List<Earlier> before(int sentence) {
        List<Earlier> out = new ArrayList<>();
        Set<Who> seen = new HashSet<>();
        for (int back = 1; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
            boolean first = true;
            for (PartyMention mention : mentions.get(sentence - back)) {
                boolean isSubject = first && mention.preposition().isEmpty();
                first &= mention.preposition().isPresent();
                Party party = mention.resolved();
                if (party.side().isPresent() && seen.add(new Who(party.side(), party.role()))) {
                    out.add(new Earlier(mention, back, isSubject));
                }
            }
        }
        return out.subList(0, Math.min(MOST_EARLIER, out.size()));
    }

    /** The first mention that may be the speaker of a sentence with triggers: beside a speech verb. */
    Optional<PartyMention> speaker(int sentence) {
        return speakers.get(sentence);
    }

    private Optional<PartyMention> speakerOf(int sentence) {
        return mentions.get(sentence).stream()
                .filter(m -> speaks(sentence(sentence), m))
                .findFirst();
    }

    /** Whether a speech verb follows a mention, grammar words set aside, or stands before it. */
    boolean speaks(Sentence sentence, PartyMention mention) {
        int after = mention.to();
        while (after < sentence.tokens().size()
                && words.is(Kind.FILLERS, sentence.tokens().get(after))) {
            after++;
        }
        boolean says = after < sentence.tokens().size()
                && words.is(Kind.SAYS, sentence.tokens().get(after));
        return says
                || mention.from() > 0 && words.is(Kind.SAID, sentence.tokens().get(mention.from() - 1));
    }
}
