package org.babad.knowledge.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.NameKey;
import org.babad.model.Token;

/**
 * Who is who by name. Start with {@link #load()}, once for a program; then {@link #longestAt} for each token of a text.
 *
 * <p>Immutable and thread-safe. Names are compared by {@link NameKey}; a name of capitals ("AS") matches capitals only, a
 * name that begins with a capital matches capitalised words only, and a name that is a common word too ("Antara") matches
 * inside a sentence only. Names of people match other spellings that sound alike ({@link SoundKey}) where that leaves one
 * person.
 */
public final class ActorList {

    private static final int SOUND_WORDS = 4;
    private static final int SOUND_LENGTH = 6;

    private final List<ActorEntry> entries;
    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, Integer> reach = new HashMap<>();
    private final Map<String, Optional<ActorEntry>> sounds = new HashMap<>();

    ActorList(List<ActorEntry> entries) {
        this.entries = entries.stream().map(ActorList::unmarked).toList();
        for (int i = 0; i < entries.size(); i++) {
            for (String written : entries.get(i).names()) {
                add(this.entries.get(i), written);
            }
        }
    }

    /** The list with Indonesian names. Reads about 200 kB of tables; throws {@link IllegalStateException} for a broken one. */
    public static ActorList load() {
        return load("id");
    }

    /** The list with the names of a language folder (ISO 639-1). */
    public static ActorList load(String language) {
        return new ActorList(ActorTables.read(language));
    }

    /** Every entry, in the order of the tables. */
    public List<ActorEntry> entries() {
        return entries;
    }

    /** The entry of a name, whatever its case; exact spelling, else a person's by sound. */
    public Optional<ActorEntry> find(String name) {
        Name known = names.get(NameKey.of(name));
        return known != null ? Optional.of(known.entry()) : sounds.getOrDefault(SoundKey.of(name), Optional.empty());
    }

    /** The entry with the longest name that begins at token {@code from} of a sentence's tokens. */
    public Optional<ActorMatch> longestAt(List<Token> tokens, int from) {
        Optional<ActorMatch> exact = exactAt(tokens, from);
        if (exact.isPresent()) {
            return exact;
        }
        return tokens.get(from).isCapitalised() ? soundAt(tokens, from).or(() -> pairAt(tokens, from)) : exact;
    }

    private Optional<ActorMatch> exactAt(List<Token> tokens, int from) {
        int most = Math.min(reach.getOrDefault(firstWord(tokens.get(from).norm()), 0), tokens.size() - from);
        for (int length = most; length > 0; length--) {
            int to = from + length;
            if (tokens.get(to - 1).isWord() && noComma(tokens, from, to)) {
                Name name = names.get(NameKey.of(tokens, from, to));
                if (name != null && name.form().allows(tokens, from)) {
                    return Optional.of(new ActorMatch(name.entry(), from, to));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ActorMatch> soundAt(List<Token> tokens, int from) {
        for (int length = Math.min(SOUND_WORDS, tokens.size() - from); length > 0; length--) {
            Token last = tokens.get(from + length - 1);
            if (last.isCapitalised() && noComma(tokens, from, from + length)) {
                String name = NameKey.of(tokens, from, from + length);
                Optional<ActorEntry> entry =
                        isDistinct(name) ? sounds.getOrDefault(SoundKey.of(name), Optional.empty()) : Optional.empty();
                if (entry.isPresent()) {
                    return Optional.of(new ActorMatch(entry.get(), from, from + length));
                }
            }
        }
        return Optional.empty();
    }

    /** Two parties joined by a hyphen in one token ("AS-Israel"): the first named. */
    private Optional<ActorMatch> pairAt(List<Token> tokens, int from) {
        String text = tokens.get(from).text();
        int hyphen = text.indexOf('-');
        if (hyphen < 2 || hyphen + 1 >= text.length() || !Character.isUpperCase(text.charAt(hyphen + 1))) {
            return Optional.empty();
        }
        Name first = names.get(NameKey.of(text.substring(0, hyphen)));
        if (first == null || !names.containsKey(NameKey.of(text.substring(hyphen + 1)))) {
            return Optional.empty();
        }
        return Optional.of(new ActorMatch(first.entry(), from, from + 1));
    }

    private static boolean noComma(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).norm().equals(",")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDistinct(String key) {
        return key.indexOf(' ') > 0 || key.length() >= SOUND_LENGTH;
    }

    private void add(ActorEntry entry, String written) {
        NameForm form = NameForm.of(written);
        String key = NameKey.of(NameForm.bare(written));
        Name known = names.get(key);
        if (known == null) {
            names.put(key, new Name(entry, form));
        } else if (known.entry().equals(entry)) {
            names.put(key, new Name(entry, known.form().laxer(form)));
        }
        int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
        reach.merge(firstWord(key), words, Math::max);
        if (entry.kind() == ActorEntry.Kind.PERSON && isDistinct(key)) {
            sounds.merge(SoundKey.of(key), Optional.of(entry), (a, b) -> a.equals(b) ? a : Optional.empty());
        }
    }

    private static String firstWord(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == ' ' || c == '-' || c == '.' || c == ',') {
                return i == 0 ? key : key.substring(0, i);
            }
        }
        return key;
    }

    private static ActorEntry unmarked(ActorEntry entry) {
        List<String> bare = entry.names().stream().map(NameForm::bare).toList();
        return new ActorEntry(bare.get(0), entry.kind(), entry.side(), entry.role(), entry.office(), bare);
    }

    private record Name(ActorEntry entry, NameForm form) {}
}
