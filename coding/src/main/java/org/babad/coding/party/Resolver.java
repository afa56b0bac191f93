package org.babad.coding.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.model.Document;
import org.babad.model.Evidence;
import org.babad.model.NormalForm;
import org.babad.model.Party;
import org.babad.model.Role;
import org.babad.model.Sentence;
import org.babad.model.Side;
import org.babad.model.Token;

/**
 * Makes mentions of phrases and gives pronouns, bynames, short names and bare nouns the party of the earlier mention that they
 * refer to. Takes the sentences of one article in order; for one thread.
 */
final class Resolver {

    private final Document document;
    private final Memory memory = new Memory();

    Resolver(Document document) {
        this.document = document;
    }

    /** The mentions of the next sentence. */
    List<PartyMention> resolve(Sentence sentence, View view, List<Phrase> phrases) {
        List<PartyMention> mentions = new ArrayList<>();
        List<Integer> speakers = new ArrayList<>();
        for (Phrase phrase : phrases) {
            PartyMention mention = mention(sentence, view, phrase);
            boolean ofSpeaker = view.is(WordClass.SPEAKER, phrase.from());
            PartyMention resolved = mention.resolvedTo(ofSpeaker ? mention.party() : antecedent(mention, phrase, view));
            if (ofSpeaker) {
                speakers.add(mentions.size());
            } else {
                memory.add(new Seen(
                        resolved, noun(resolved), words(view, phrase.traits().named()), speaks(view, phrase)));
            }
            mentions.add(resolved);
        }
        speakers.forEach(at -> mentions.set(at, ofSpeaker(mentions.get(at))));
        return List.copyOf(mentions);
    }

    private PartyMention mention(Sentence sentence, View view, Phrase phrase) {
        Party party = party(sentence, phrase);
        List<Party> members = phrase.members().isEmpty()
                ? List.of(party)
                : phrase.members().stream().map(m -> party(sentence, m)).toList();
        return new PartyMention(
                sentence.index(),
                phrase.from(),
                phrase.to(),
                party,
                phrase.kind(),
                preposition(view, phrase.from()),
                members,
                party);
    }

    private Party party(Sentence sentence, Phrase phrase) {
        List<Token> tokens = sentence.tokens();
        Evidence evidence = Evidence.in(
                document.article().text(),
                tokens.get(phrase.from()).span().start(),
                tokens.get(phrase.to() - 1).span().end());
        return new Party(evidence, name(tokens, phrase), phrase.side(), phrase.role());
    }

    /** The words with one space where the text has any break or lost one, and none before a mark. */
    private static String name(List<Token> tokens, Phrase phrase) {
        StringBuilder out = new StringBuilder();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = tokens.get(i);
            boolean joined = i == phrase.from()
                    || !token.isWord() && !token.text().equals("(")
                    || tokens.get(i - 1).text().equals("(");
            out.append(joined ? "" : " ").append(token.text());
        }
        return out.toString();
    }

    private static Optional<String> preposition(View view, int from) {
        for (int start = Math.max(0, from - 2); start < from; start++) {
            if (view.after(WordClass.PREPOSITION, start) == from) {
                return Optional.of(view.token(start).norm());
            }
        }
        return Optional.empty();
    }

    private static boolean speaks(View view, Phrase phrase) {
        return view.is(WordClass.SAYS_AFTER, phrase.to())
                || phrase.from() > 0 && view.is(WordClass.SAYS_BEFORE, phrase.from() - 1);
    }

    private static Set<String> words(View view, Phrase.Range range) {
        Set<String> words = new HashSet<>();
        for (int i = range.from(); i < range.to(); i++) {
            words.add(view.token(i).norm());
        }
        return words;
    }

    private Party antecedent(PartyMention mention, Phrase phrase, View view) {
        if (view.is(WordClass.HE, phrase.from())) {
            return refers(mention, memory.subject(mention.sentence(), Resolver::isPerson));
        }
        if (view.is(WordClass.THEY, phrase.from())) {
            return refers(mention, memory.subject(mention.sentence(), Resolver::isPlural));
        }
        if (view.is(WordClass.BOTH, phrase.from())) {
            return refers(mention, memory.last(s -> s.mention().members().size() > 1));
        }
        if (mention.kind() == Kind.PERSON && !phrase.traits().named().isEmpty()) {
            return fuller(mention, phrase, view);
        }
        if (mention.party().side().isPresent()) {
            return mention.party();
        }
        if (phrase.traits().possessed()) {
            return possessed(mention, phrase);
        }
        return phrase.traits().definite() ? definite(mention) : bare(mention);
    }

    private static Party refers(PartyMention mention, Optional<Seen> to) {
        return to.map(Seen::party).orElse(mention.party());
    }

    private static boolean isPerson(Seen seen) {
        return seen.kind() == Kind.PERSON && seen.mention().preposition().isEmpty();
    }

    private static boolean isPlural(Seen seen) {
        return seen.kind() == Kind.PEOPLE
                || seen.kind() == Kind.FORCE
                || seen.kind() == Kind.GROUP
                || seen.mention().members().size() > 1;
    }

    /** A surname stands for the fuller name before it, and takes what that one tells; a new name is of whom its role is. */
    private Party fuller(PartyMention mention, Phrase phrase, View view) {
        List<String> words = List.copyOf(words(view, phrase.traits().named()));
        Optional<Party> fuller = memory.fullerName(words).map(Seen::party);
        Party party = mention.party();
        if (fuller.isEmpty()) {
            return party.side().isPresent() ? party : bare(mention);
        }
        if (party.evidence().span().length() > fuller.get().evidence().span().length()) {
            return filled(party, fuller.get().side(), fuller.get().role());
        }
        return filled(fuller.get(), party.side(), party.role());
    }

    /** "Pasukannya": of whoever the sentence is about. */
    private Party possessed(PartyMention mention, Phrase phrase) {
        Optional<Seen> owner =
                memory.subject(mention.sentence(), s -> s.isSided() && s.kind() != Kind.MEDIA && !isCivil(s));
        Optional<Role> role = owner.flatMap(s -> s.party().role())
                .filter(r -> phrase.traits().open() || r == Role.REB && isForce(mention));
        Party party = mention.party();
        Optional<Side> side = owner.flatMap(s -> s.party().side());
        return new Party(party.evidence(), party.name(), side, role.or(party::role));
    }

    /** The first word of a mention without its clitic: "pasukan" of "pasukannya". */
    private static String noun(PartyMention mention) {
        String name = NormalForm.of(mention.party().name());
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        return first.endsWith("nya") ? first.substring(0, first.length() - 3) : first;
    }

    private static boolean isForce(PartyMention mention) {
        return mention.party().role().filter(Role.MIL::equals).isPresent();
    }

    private static boolean isCivil(Seen seen) {
        return seen.party().role().filter(Role.CIV::equals).isPresent();
    }

    /** "Kelompok itu", "negara tersebut": the last one of the kind. */
    private Party definite(PartyMention mention) {
        Optional<Seen> last = memory.last(s -> s.isSided()
                && s.kind() == mention.kind()
                && s.mention().members().size() == 1);
        return last.map(Seen::party).orElseGet(() -> bare(mention));
    }

    /** "Militer", "pemerintah": of the side that had one last, else of the country that the article is about. */
    private Party bare(PartyMention mention) {
        Party party = mention.party();
        Optional<Role> role = party.role();
        if (role.isEmpty() || mention.kind() == Kind.MEDIA || mention.kind() == Kind.ORGANISATION) {
            return party;
        }
        Optional<Side> same = memory.last(s -> s.isSided() && s.noun().equals(noun(mention)))
                .or(() -> memory.lastOf(role.get()))
                .flatMap(s -> s.party().side())
                .filter(side -> role.get() != Role.CIV || side.isCountry());
        boolean ofState = role.get() != Role.REB && role.get() != Role.CIV && mention.kind() != Kind.STATE;
        return filled(party, same.or(() -> ofState ? memory.commonest() : Optional.empty()), Optional.empty());
    }

    private PartyMention ofSpeaker(PartyMention mention) {
        Optional<Seen> here = memory.last(s -> s.speaks() && s.mention().sentence() == mention.sentence());
        Optional<Seen> speaker = here.or(() -> memory.last(Seen::speaks)).or(() -> memory.last(Resolver::isPerson));
        return mention.resolvedTo(refers(mention, speaker));
    }

    private static Party filled(Party party, Optional<Side> side, Optional<Role> role) {
        return new Party(
                party.evidence(),
                party.name(),
                party.side().or(() -> side),
                party.role().or(() -> role));
    }
}
