package org.babad.language.id.clue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.actor.ActorEntry;
import org.babad.knowledge.actor.ActorList;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.knowledge.gazetteer.Kind;

/**
 * The names of the gazetteer and of the list of actors as marks on the words of a sentence: the longest known name at each
 * place, whatever its case. Marks say what list and kind, and whether the word begins, continues or is the name. Immutable.
 */
final class KnownNames {

    private static final int LONGEST = 5;
    /** Marks of one kind: begins, continues, is alone. */
    private static final int FORMS = 3;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> actors = new HashMap<>();
    private final Map<String, Integer> actorReach = new HashMap<>();

    KnownNames(Gazetteer gazetteer, ActorList list) {
        this.gazetteer = gazetteer;
        for (ActorEntry entry : list.entries()) {
            entry.names().forEach(name -> add(NameKey.of(name), entry.kind().ordinal() + 1));
        }
    }

    private void add(String key, int kind) {
        actors.putIfAbsent(key, kind);
        int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
        actorReach.merge(firstWord(key), words, Math::max);
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** Whether a name may begin with the word of this key. */
    boolean mayStart(String key) {
        String first = firstWord(key);
        return !key.isEmpty() && (actorReach.containsKey(first) || gazetteer.mayStart(first));
    }

    /** Marks the words of a sentence: places in one array, actors in the other; 0 where there is none. */
    void mark(WordClues[] words, byte[] places, byte[] actorMarks) {
        for (int from = 0; from < words.length; from++) {
            if (words[from].startsName) {
                markFrom(words, from, places, actorMarks);
            }
        }
    }

    private void markFrom(WordClues[] words, int from, byte[] places, byte[] actorMarks) {
        StringBuilder key = new StringBuilder();
        int actorTo = 0;
        int actorKind = 0;
        int placeTo = 0;
        int placeKind = 0;
        for (int to = from; to < Math.min(words.length, from + LONGEST) && !words[to].key.isEmpty(); to++) {
            String name = key.append(to > from ? " " : "").append(words[to].key).toString();
            int actor = actors.getOrDefault(name, 0);
            int place = placeKind(name);
            actorTo = actor > 0 ? to + 1 : actorTo;
            actorKind = actor > 0 ? actor : actorKind;
            placeTo = place > 0 ? to + 1 : placeTo;
            placeKind = place > 0 ? place : placeKind;
        }
        put(actorMarks, from, actorTo, actorKind);
        put(places, from, placeTo, placeKind);
    }

    private int placeKind(String name) {
        Optional<Kind> kind = gazetteer.kind(name);
        return kind.isEmpty()
                ? 0
                : kind.get().ordinal() + 1 + (gazetteer.caution(name).isPresent() ? 10 : 0);
    }

    /** A longer name that began before stays. */
    private static void put(byte[] marks, int from, int to, int kind) {
        if (to == 0 || marks[from] % FORMS == 1 && marks[from] > 0) {
            return;
        }
        for (int at = from; at < to; at++) {
            int form = to - from == 1 ? 2 : at == from ? 0 : 1;
            marks[at] = (byte) (kind * FORMS + form);
        }
    }
}
