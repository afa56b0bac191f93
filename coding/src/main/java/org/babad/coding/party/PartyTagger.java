package org.babad.coding.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.actor.ActorList;
import org.babad.model.Document;
import org.babad.model.Sentence;

/**
 * Finds the parties of a document. Start with {@link #load()}, once for a program; then {@link #tag} for each document.
 *
 * <p>The mentions of a sentence are in order, the longest each, and do not overlap. Immutable and thread-safe; the work is
 * proportional to the length of the text.
 */
public final class PartyTagger {

    private final PartyLexicon lexicon;
    private final ActorList actors;

    private PartyTagger(PartyLexicon lexicon, ActorList actors) {
        this.lexicon = lexicon;
        this.actors = actors;
    }

    /** The tagger of Indonesian; throws {@link IllegalStateException} where the build lacks a table. */
    public static PartyTagger load() {
        return of(ActorList.load());
    }

    /** The tagger of Indonesian with an actor list that is loaded already. */
    public static PartyTagger of(ActorList actors) {
        return new PartyTagger(PartyLexicon.load("id"), actors);
    }

    /** The mentions of each sentence of the document, in the order of {@link Document#sentences()}. */
    public List<List<PartyMention>> tag(Document document) {
        Set<String> surnames = new HashSet<>();
        Resolver resolver = new Resolver(document);
        List<List<PartyMention>> tagged = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            View view = new View(lexicon, actors, sentence);
            List<Phrase> phrases = phrases(view, surnames);
            remember(view, phrases, surnames);
            tagged.add(resolver.resolve(sentence, view, phrases));
        }
        return List.copyOf(tagged);
    }

    private List<Phrase> phrases(View view, Set<String> surnames) {
        PhraseReader reader = new PhraseReader(view, lexicon, new PersonNames(view, surnames));
        Coordination coordination = new Coordination(view, reader);
        Pronouns pronouns = new Pronouns(view);
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < view.size()) {
            int nothing = reader.nothingAt(at);
            int here = at;
            Optional<Phrase> phrase =
                    nothing > 0 ? Optional.empty() : pronouns.at(here).or(() -> coordination.at(here));
            phrase.ifPresent(phrases::add);
            at = phrase.map(Phrase::to).orElse(at + Math.max(1, nothing));
        }
        return phrases;
    }

    private static void remember(View view, List<Phrase> phrases, Set<String> surnames) {
        for (Phrase phrase : phrases) {
            Phrase.Range named = phrase.traits().named();
            if (named.to() - named.from() > 1) {
                surnames.add(view.token(named.to() - 1).norm());
                surnames.add(view.token(named.from()).norm());
            }
        }
    }
}
