package org.babad.coding.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.place.Candidate.Setting;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.actor.ActorEntry;
import org.babad.knowledge.actor.ActorList;
import org.babad.knowledge.actor.ActorMatch;
import org.babad.knowledge.gazetteer.Caution;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.knowledge.gazetteer.GeoPlace;
import org.babad.knowledge.gazetteer.Kind;
import org.babad.model.Sentence;
import org.babad.model.Token;

/** Finds the names in a sentence that may be places', the longest name at each token. Immutable and thread-safe. */
final class CandidateFinder {
    /** Parties in whose names a place's name is no place. */
    private static final Set<ActorEntry.Kind> OWN_NAMES = EnumSet.of(
            ActorEntry.Kind.PERSON, ActorEntry.Kind.GROUP, ActorEntry.Kind.ORGANISATION, ActorEntry.Kind.MEDIA);

    private static final int SHORT = 3;

    private final Gazetteer gazetteer;
    private final ActorList actors;
    private final PlaceWords words;
    private final UnknownNames unknown;

    CandidateFinder(Gazetteer gazetteer, ActorList actors, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.actors = actors;
        this.words = words;
        this.unknown = new UnknownNames(words, gazetteer);
    }

    /** The candidates in order, none overlapping another. */
    List<Candidate> find(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            int to = isName(sentence.tokens().get(i)) ? read(sentence, i, found) : i;
            i = Math.max(i + 1, to);
        }
        return found;
    }

    /** Reads the name that begins at a token, adds it where it may be a place, and tells where to go on. */
    private int read(Sentence sentence, int from, List<Candidate> found) {
        Optional<ActorMatch> actor = actors.longestAt(sentence.tokens(), from);
        int reach = actor.filter(a -> OWN_NAMES.contains(a.entry().kind()))
                .map(ActorMatch::to)
                .orElse(from);
        int to = known(sentence, from);
        if (to > from && to >= reach && !(to == reach && actor.isPresent() && isShort(sentence, from, to))) {
            return add(sentence, from, to, found);
        }
        if (reach > from) {
            return reach;
        }
        int end = unknown.end(sentence, from);
        return end > from ? add(sentence, from, end, found) : pair(sentence, from, found);
    }

    private static boolean isShort(Sentence sentence, int from, int to) {
        return to - from == 1 && sentence.tokens().get(from).text().length() <= SHORT + 1;
    }

    /** The end of the longest name of the gazetteer that begins at {@code from}; {@code from} for none. */
    private int known(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        String key = NameKey.of(tokens, from, from + 1);
        int space = key.indexOf(' ');
        if (!gazetteer.mayStart(space < 0 ? key : key.substring(0, space))) {
            return from;
        }
        int most = Math.min(Gazetteer.LONGEST, tokens.size() - from);
        for (int length = most; length > 0; length--) {
            if (isRun(tokens, from, from + length) && isKnown(sentence, from, from + length)) {
                return from + length;
            }
        }
        return from;
    }

    private static boolean isRun(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return isName(tokens.get(to - 1));
    }

    private boolean isKnown(Sentence sentence, int from, int to) {
        String key = NameKey.of(sentence.tokens(), from, to);
        if (gazetteer.find(key).isEmpty()) {
            return false;
        }
        if (key.length() <= SHORT && !sentence.tokens().get(from).text().equals(upper(sentence, from))) {
            return words.kindBefore(sentence, from) > 0;
        }
        return gazetteer.caution(key).map(c -> allows(c, sentence, from)).orElse(true);
    }

    private static String upper(Sentence sentence, int at) {
        return sentence.tokens().get(at).text().toUpperCase(java.util.Locale.ROOT);
    }

    private boolean allows(Caution caution, Sentence sentence, int from) {
        return switch (caution) {
            case NEVER -> false;
            case KIND_WORD -> words.kindBefore(sentence, from) > 0;
            case CUE -> words.kindBefore(sentence, from) > 0
                    || from > 0 && words.is(sentence.tokens().get(from - 1), "locative");
        };
    }

    /** Two countries joined by a hyphen: a candidate for the first. */
    private int pair(Sentence sentence, int at, List<Candidate> found) {
        Token token = sentence.tokens().get(at);
        int hyphen = token.text().indexOf('-');
        if (hyphen > SHORT) {
            List<GeoPlace> places = gazetteer.find(NameKey.of(token.text().substring(0, hyphen)));
            if (!places.isEmpty() && places.get(0).kind() == Kind.COUNTRY) {
                found.add(candidate(sentence, at, at + 1, places, floor(found)));
                return at + 1;
            }
        }
        return at;
    }

    private int add(Sentence sentence, int from, int to, List<Candidate> found) {
        List<GeoPlace> places = places(sentence, from, to);
        Candidate candidate = candidate(sentence, from, to, places, floor(found));
        found.add(candidate);
        return candidate.last();
    }

    /** The places of the name with its kind word ("ladang minyak Omar"), else of the name alone. */
    private List<GeoPlace> places(Sentence sentence, int from, int to) {
        int length = words.kindBefore(sentence, from);
        List<GeoPlace> whole =
                length == 0 ? List.of() : gazetteer.findNotable(NameKey.of(sentence.tokens(), from - length, to));
        return whole.isEmpty() ? gazetteer.find(NameKey.of(sentence.tokens(), from, to)) : whole;
    }

    /** Where the last candidate ends: the next may not begin before. */
    private static int floor(List<Candidate> found) {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).last();
    }

    private Candidate candidate(Sentence sentence, int from, int to, List<GeoPlace> places, int floor) {
        Surroundings around = new Surroundings(words, sentence, from, to);
        String key = NameKey.of(sentence.tokens(), from, to);
        Setting setting = new Setting(
                around.preposition(), around.attributive(), around.amidNames(), around.border(), around.namedFreely());
        return new Candidate(
                sentence,
                Math.max(floor, around.first()),
                from,
                to,
                around.last(),
                key,
                places,
                around.kind(),
                setting);
    }

    /** Whether a token begins with a capital, or has one after an article and a hyphen ("al-Qaim"). */
    static boolean isName(Token token) {
        if (token.isCapitalised()) {
            return true;
        }
        int hyphen = token.text().indexOf('-');
        return hyphen > 0
                && hyphen < 4
                && hyphen + 1 < token.text().length()
                && Character.isUpperCase(token.text().charAt(hyphen + 1));
    }
}
