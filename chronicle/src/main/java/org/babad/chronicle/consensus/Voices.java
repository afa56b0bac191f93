package org.babad.chronicle.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.babad.knowledge.NameKey;
import org.babad.model.Relay;

/**
 * Which claims are one voice: those that share an article or its copy, the medium at the root of their relays, or a named
 * source. An article that names neither source nor relay speaks for its own outlet. Immutable.
 */
public final class Voices {

    private final Map<Testimony, Integer> voice;

    private Voices(Map<Testimony, Integer> voice) {
        this.voice = voice;
    }

    /** Sorts testimonies into voices; two that are linked by a third are one voice too. */
    public static Voices of(List<Testimony> testimonies) {
        int[] leader = new int[testimonies.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (String root : roots(testimonies.get(i))) {
                Integer other = first.putIfAbsent(root, i);
                if (other != null) {
                    leader[find(leader, i)] = find(leader, other);
                }
            }
        }
        Map<Testimony, Integer> voice = new IdentityHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            voice.put(testimonies.get(i), find(leader, i));
        }
        return new Voices(voice);
    }

    private static int find(int[] leader, int i) {
        int top = i;
        while (leader[top] != top) {
            leader[top] = leader[leader[top]];
            top = leader[top];
        }
        return top;
    }

    private static List<String> roots(Testimony testimony) {
        List<String> out = new ArrayList<>(List.of("text " + testimony.original()));
        List<Relay> via = testimony.claim().via();
        if (!via.isEmpty()) {
            out.add("medium " + NameKey.of(via.get(via.size() - 1).name()));
        } else if (testimony.claim().source().isEmpty()) {
            testimony.publisher().ifPresent(name -> out.add("medium " + NameKey.of(name)));
        }
        testimony
                .claim()
                .source()
                .filter(s -> isNamed(s.name()))
                .ifPresent(s -> out.add("source " + NameKey.of(s.name())));
        return out;
    }

    /** "Reuters", "Kementerian Pertahanan Rusia" are somebody; "seorang pejabat", "saksi mata" may be anybody. */
    private static boolean isNamed(String source) {
        return source.codePoints().anyMatch(Character::isUpperCase);
    }

    /** How many voices speak in {@code testimonies}, which are some of those sorted. */
    public int count(Collection<Testimony> testimonies) {
        return (int) testimonies.stream().map(this::of).distinct().count();
    }

    boolean independent(Testimony a, Testimony b) {
        return !of(a).equals(of(b));
    }

    private Integer of(Testimony testimony) {
        Integer known = voice.get(testimony);
        if (known == null) {
            throw new IllegalArgumentException("claim " + testimony.claim().id() + " was not sorted");
        }
        return known;
    }
}
