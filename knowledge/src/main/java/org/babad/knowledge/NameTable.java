package org.babad.knowledge;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.babad.model.Token;

/**
 * Names or words of several tokens, each with a value, found in token lists by {@link NameKey}, the longest first. Filled
 * through its {@link Builder}, then immutable and thread-safe.
 *
 * @param <V> what a name stands for
 */
public final class NameTable<V> {

    private final Map<String, V> values;
    private final Map<String, Integer> reach;

    private NameTable(Map<String, V> values, Map<String, Integer> reach) {
        this.values = values;
        this.reach = reach;
    }

    /**
     * A name found in tokens.
     *
     * @param value what it stands for
     * @param from index of the first token
     * @param to index after the last token
     * @param <V> the value's type
     */
    public record Found<V>(V value, int from, int to) {}

    /** The value of a name as written. */
    public Optional<V> get(String name) {
        return Optional.ofNullable(values.get(NameKey.of(name)));
    }

    /** The longest name that begins at token {@code from}. */
    public Optional<Found<V>> longestAt(List<Token> tokens, int from) {
        return longestAt(tokens, from, value -> true);
    }

    /** The longest name that begins at token {@code from}, whose value is wanted, and that reaches over no comma. */
    public Optional<Found<V>> longestAt(List<Token> tokens, int from, Predicate<V> wanted) {
        Integer most = reach.get(firstWord(tokens.get(from).norm()));
        if (most == null) {
            return Optional.empty();
        }
        for (int to = end(tokens, from, most); to > from; to--) {
            V value = tokens.get(to - 1).isWord() ? values.get(NameKey.of(tokens, from, to)) : null;
            if (value != null && wanted.test(value)) {
                return Optional.of(new Found<>(value, from, to));
            }
        }
        return Optional.empty();
    }

    /** The words with which a name may begin, as {@link #firstWord} cuts them. */
    public Set<String> firstWords() {
        return Collections.unmodifiableSet(reach.keySet());
    }

    private static int end(List<Token> tokens, int from, int most) {
        int to = from + 1;
        while (to < tokens.size() && to - from < most && !tokens.get(to).norm().equals(",")) {
            to++;
        }
        return to;
    }

    /** The first word of a key or of a token's normal form: no name begins there that does not begin with it. */
    public static String firstWord(String key) {
        for (int i = 1; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == ' ' || c == '-' || c == '.' || c == ',') {
                return key.substring(0, i);
            }
        }
        return key;
    }

    /**
     * Fills a table. Not thread-safe.
     *
     * @param <V> what a name stands for
     */
    public static final class Builder<V> {
        private final Map<String, V> values = new HashMap<>();
        private final Map<String, Integer> reach = new HashMap<>();

        /** The value that a name has so far. */
        public Optional<V> get(String name) {
            return Optional.ofNullable(values.get(NameKey.of(name)));
        }

        /** Gives a name its value, instead of any that it had. */
        public Builder<V> put(String name, V value) {
            String key = NameKey.of(name);
            values.put(key, value);
            reach.merge(firstWord(key), (int) key.chars().filter(c -> c == ' ').count() + 1, Math::max);
            return this;
        }

        /** The table. */
        public NameTable<V> build() {
            return new NameTable<>(new HashMap<>(values), new HashMap<>(reach));
        }
    }
}
