package org.babad.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.knowledge.NameTable.Found;
import org.babad.knowledge.actor.ActorEntry;
import org.babad.knowledge.actor.ActorList;
import org.babad.knowledge.actor.ActorMatch;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.Voice;

/**
 * A sentence as the phrase reader sees it: its tokens, the known names that begin at each of them, and the nouns without
 * their clitic ("pasukannya") and doubling ("jet-jet"). Immutable once built.
 */
final class View {

    private static final String CLITIC = "nya";

    private final PartyLexicon lexicon;
    private final List<Token> tokens;
    private final List<Token> plain;
    private final List<Optional<ActorMatch>> names;
    private final long[] starts;
    private final long[] plainStarts;

    View(PartyLexicon lexicon, ActorList actors, Sentence sentence) {
        this.lexicon = lexicon;
        this.tokens = sentence.tokens();
        List<Token> bare = new ArrayList<>(tokens.size());
        this.starts = new long[tokens.size()];
        this.plainStarts = new long[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            bare.add(plain(token));
            starts[i] = lexicon.starts(token);
            plainStarts[i] = bare.get(i) == token ? starts[i] : lexicon.starts(bare.get(i));
        }
        this.plain = bare;
        List<Optional<ActorMatch>> found = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            found.add(actors.longestAt(tokens, i).filter(this::isWhole));
        }
        this.names = List.copyOf(found);
    }

    /** "Petro Savchuk" is not the Petro of the list: a short name with another capitalised name behind it is not whole. */
    private boolean isWhole(ActorMatch match) {
        int next = match.to();
        return match.entry().kind() != ActorEntry.Kind.PERSON
                || match.to() - match.from() > 1
                || !isCapitalised(next)
                || is(WordClass.DATE, next)
                || head(next).isPresent()
                || tokens.get(next).text().length() < 3;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The known name that begins at a token. */
    Optional<ActorMatch> name(int at) {
        return at < size() ? names.get(at) : Optional.empty();
    }

    /** The known name of a kind that begins at a token. */
    Optional<ActorMatch> name(int at, ActorEntry.Kind kind) {
        return name(at).filter(match -> match.entry().kind() == kind);
    }

    /** The party noun that begins at a token, its clitic and doubling set aside. */
    Optional<Found<Head>> head(int at) {
        if (at >= size()) {
            return Optional.empty();
        }
        Optional<Found<Head>> exact = PartyLexicon.mayBeHead(starts[at]) ? lexicon.head(tokens, at) : Optional.empty();
        return exact.isPresent() || !PartyLexicon.mayBeHead(plainStarts[at]) ? exact : lexicon.head(plain, at);
    }

    Optional<Found<Boolean>> relation(int at) {
        return at < size() && PartyLexicon.mayBeRelation(starts[at]) ? lexicon.relation(tokens, at) : Optional.empty();
    }

    int after(WordClass type, int at) {
        return at < size() && PartyLexicon.mayBe(type, starts[at]) ? lexicon.after(type, tokens, at) : at;
    }

    boolean is(WordClass type, int at) {
        return at < size() && PartyLexicon.mayBe(type, starts[at]) && lexicon.is(type, tokens, at);
    }

    boolean isText(int at, String norm) {
        return at >= 0 && at < size() && tokens.get(at).norm().equals(norm);
    }

    /** Whether a token has the clitic of the third person. */
    boolean hasClitic(int at) {
        return !tokens.get(at).norm().equals(plain.get(at).norm())
                && tokens.get(at).norm().endsWith(CLITIC);
    }

    boolean isCapitalised(int at) {
        return at < size() && tokens.get(at).isCapitalised();
    }

    boolean isGivenName(int at) {
        return lexicon.isGivenName(tokens.get(at));
    }

    /** Whether an active or passive verb, or a word that announces one, stands at a token. */
    boolean isVerb(int at) {
        if (at < 0 || at >= size()) {
            return false;
        }
        Voice voice = tokens.get(at).form().voice();
        return (voice == Voice.ACTIVE || voice == Voice.PASSIVE)
                && !tokens.get(at).form().nominal()
                && !tokens.get(at).isCapitalised();
    }

    private static Token plain(Token token) {
        String norm = token.norm();
        if (norm.endsWith(CLITIC) && norm.length() > CLITIC.length() + 2) {
            norm = norm.substring(0, norm.length() - CLITIC.length());
        }
        int hyphen = norm.indexOf('-');
        if (hyphen > 0 && norm.substring(0, hyphen).equals(norm.substring(hyphen + 1))) {
            norm = norm.substring(0, hyphen);
        }
        return norm.equals(token.norm()) ? token : new Token(token.span(), token.text(), norm, token.form());
    }
}
