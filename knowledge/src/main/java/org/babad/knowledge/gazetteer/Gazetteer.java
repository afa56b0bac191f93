package org.babad.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places of the world by name: countries, divisions and settlements down to villages (GeoNames), the administrative
 * areas of Indonesia, and the seas, regions, bases, camps, crossings and plants of conflict news ({@code places.tsv}).
 *
 * <p>Start at {@link #load}: it takes a fraction of a second and some twenty megabytes, so keep what it gives.
 * Names are asked for by {@link org.babad.knowledge.NameKey}. A name says nothing yet of which place is meant, or whether
 * any is: the answers of {@link #caution} tell where a name is a common word too. Immutable and thread-safe.
 */
public final class Gazetteer {
    /** No name of the gazetteer that is looked up in texts has more words. */
    public static final int LONGEST = 6;

    private final PlaceFile world = PlaceFile.load("world.gaz");
    private final PlaceFile indonesia = PlaceFile.load("indonesia.gaz");
    private final PlaceTable table = new PlaceTable(world);
    private final AmbiguousNames ambiguous = new AmbiguousNames();

    private Gazetteer() {}

    /** The gazetteer of this version; throws {@link IllegalStateException} where its resources are broken. */
    public static Gazetteer load() {
        return new Gazetteer();
    }

    /** All places of that name: countries and places of note first, then the most populous first. */
    public List<GeoPlace> find(String key) {
        List<GeoPlace> found = new ArrayList<>(table.find(key));
        Stream.concat(indonesia.find(key).stream(), world.find(key).stream())
                .filter(place -> found.stream().noneMatch(known -> known.id() == place.id()))
                .toList()
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** What the first place of {@link #find} is, without making the places. */
    public Optional<Kind> kind(String key) {
        List<GeoPlace> notable = table.find(key);
        if (!notable.isEmpty()) {
            return Optional.of(notable.get(0).kind());
        }
        return indonesia.kind(key).or(() -> world.kind(key));
    }

    /** The places of that name that somebody wrote down for being in the news: countries and the rows of {@code places.tsv}. */
    public List<GeoPlace> findNotable(String key) {
        return table.find(key);
    }

    /**
     * Places whose name sounds like this one in another spelling (Izium, Izyum), the most populous first. Some will be
     * other places: believe it only of a place where the context leads one to expect it.
     */
    public List<GeoPlace> findSimilar(String key) {
        String coarse = SpellingKey.of(key);
        return coarse.isEmpty() ? List.of() : world.find(coarse);
    }

    /** Whether a name may begin with this word (one word of a key): a fast no for most words of a text. */
    public boolean mayStart(String firstWord) {
        return table.mayStart(firstWord) || indonesia.mayStart(firstWord) || world.mayStart(firstWord);
    }

    /** What must be seen before a capitalised word of this key is believed to be a place; empty for ordinary names. */
    public Optional<Caution> caution(String key) {
        return ambiguous.of(key);
    }
}
