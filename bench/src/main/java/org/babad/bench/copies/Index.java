package org.babad.bench.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.babad.chronicle.copy.Signature;

/** Signatures under their bands, as the chronicle keeps them, in memory. Not thread-safe. */
final class Index {

    private final List<Signature> texts = new ArrayList<>();
    private final Map<Long, List<Integer>> bands = new HashMap<>();

    /** Adds a text; gives the numbers of those before it that share a band with it. */
    TreeSet<Integer> add(Signature text) {
        TreeSet<Integer> met = meeting(text);
        for (long band : text.bands()) {
            bands.computeIfAbsent(band, b -> new ArrayList<>(1)).add(texts.size());
        }
        texts.add(text);
        return met;
    }

    /** The numbers of the texts that share a band with this one. */
    TreeSet<Integer> meeting(Signature text) {
        TreeSet<Integer> met = new TreeSet<>();
        for (long band : text.bands()) {
            met.addAll(bands.getOrDefault(band, List.of()));
        }
        return met;
    }

    Signature text(int number) {
        return texts.get(number);
    }
}
