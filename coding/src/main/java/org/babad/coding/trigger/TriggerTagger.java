package org.babad.coding.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.babad.coding.trigger.Trigger.Kind;
import org.babad.coding.trigger.Trigger.Roles;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.Voice;

/**
 * Finds the triggers of a sentence: of overlapping words those that have what their rule needs win, then the most, then the
 * tightest. Words that two types claim alike ("ditembak mati") are triggers of both.
 * Immutable and thread-safe; load once.
 */
public final class TriggerTagger {

    private final TriggerLexicon lexicon;
    private final LightVerbs light;
    private final Means means;

    private TriggerTagger(TriggerLexicon lexicon, LightVerbs light, Means means) {
        this.lexicon = lexicon;
        this.light = light;
        this.means = means;
    }

    /** The tagger with the Indonesian tables of the jar. */
    public static TriggerTagger load() {
        return new TriggerTagger(TriggerLexicon.load(), LightVerbs.load(), Means.load());
    }

    /** The triggers of a sentence in the order of their words. */
    public List<Trigger> tag(Sentence sentence) {
        List<TriggerLexicon.Match> matches = lexicon.matches(sentence);
        matches.sort(Comparator.comparing((TriggerLexicon.Match m) -> !m.supported())
                .thenComparingInt(m -> -m.words())
                .thenComparingInt(m -> m.to() - m.from())
                .thenComparingInt(TriggerLexicon.Match::from)
                .thenComparingInt(m -> m.rule().line()));
        List<Trigger> kept = new ArrayList<>();
        for (TriggerLexicon.Match match : matches) {
            Trigger trigger = trigger(sentence, match);
            if (kept.stream().noneMatch(other -> excludes(other, trigger))) {
                kept.add(trigger);
            }
        }
        kept.sort(Comparator.comparingInt(Trigger::from));
        return kept;
    }

    private static boolean excludes(Trigger kept, Trigger other) {
        return kept.overlaps(other) && (!kept.sameWords(other) || kept.type() == other.type());
    }

    private Trigger trigger(Sentence sentence, TriggerLexicon.Match match) {
        TriggerRule rule = match.rule();
        int head = head(sentence, match);
        Token token = sentence.tokens().get(head);
        int before = WordTest.isVerb(token) || head != match.from() ? -1 : light.before(sentence, match.from());
        Kind kind = kind(sentence, match, head, before);
        return new Trigger(
                type(sentence, match),
                before >= 0 ? before : match.from(),
                match.to(),
                kind == Kind.LIGHT && before >= 0 ? before : head,
                kind,
                new Roles(rule.subject(), rule.object(), rule.of()),
                match.supported(),
                rule.line());
    }

    private EventType type(Sentence sentence, TriggerLexicon.Match match) {
        EventType type = match.rule().type();
        return type == EventType.ATTACK
                ? means.of(sentence, match.from(), match.to()).orElse(type)
                : type;
    }

    /** The verb among the words, else the first word. */
    private static int head(Sentence sentence, TriggerLexicon.Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (WordTest.isVerb(sentence.tokens().get(i))) {
                return i;
            }
        }
        return match.from();
    }

    private Kind kind(Sentence sentence, TriggerLexicon.Match match, int head, int before) {
        Token token = sentence.tokens().get(head);
        if (before >= 0) {
            Voice voice = sentence.tokens().get(before).form().voice();
            return voice == Voice.PASSIVE ? Kind.PASSIVE : Kind.LIGHT;
        }
        if (WordTest.isVerb(token)) {
            boolean passive =
                    token.form().voice() == Voice.PASSIVE || token.form().voice() == Voice.ACCIDENTAL;
            return passive ? Kind.PASSIVE : Kind.ACTIVE;
        }
        if (!token.form().nominal() && isPlainVerb(match.rule())) {
            return Kind.ACTIVE;
        }
        return light.after(sentence, match.to()) >= 0 ? Kind.LIGHT : Kind.NOUN;
    }

    /** Rules whose object is nobody and whose subject is somebody are of verbs without affixes: tewas, mundur, kabur. */
    private static boolean isPlainVerb(TriggerRule rule) {
        return rule.subject() == Slot.TARGET || rule.type() == EventType.FLEE || rule.type() == EventType.WITHDRAW;
    }
}
