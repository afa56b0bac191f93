package org.babad.knowledge.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.NameTable;
import org.babad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is who by name. Start with {@link #load()}, once for a program; then {@link #longestAt} for each token of a text.
 *
 * <p>Thread-safe; what it answers never changes. Names are compared by {@link NameKey}; a name of capitals ("AS") matches capitals only, a
 * name that begins with a capital matches capitalised words only, and a name that is a common word too ("Antara") matches
 * inside a sentence only. Names of people match other spellings that sound alike ({@link SoundKey}) where that leaves one
 * person.
 */
public final class ActorList {

    private static final int SOUND_WORDS = 4;
    private static final int SOUND_LENGTH = 6;
    private static final int HEARD_SLOTS = 1 << 12;

    /** A word heard before. */
    private record Heard(String norm, boolean mayBegin) {}

    private final List<ActorEntry> entries;
    private final NameTable<Name> names;
    private final Map<String, Optional<ActorEntry>> sounds = new HashMap<>();
    private final Set<String> firstSounds = new HashSet<>();
    private final @Nullable Heard[] heard = new Heard[HEARD_SLOTS];

    ActorList(List<ActorEntry> entries) {
        this.entries = entries.stream().map(ActorList::unmarked).toList();
        NameTable.Builder<Name> builder = new NameTable.Builder<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String written : entries.get(i).names()) {
                add(this.entries.get(i), written, builder);
            }
        }
        this.names = builder.build();
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
        return names.get(name).map(Name::entry).or(() -> sounds.getOrDefault(SoundKey.of(name), Optional.empty()));
    }

    /** The entry with the longest name that begins at token {@code from} of a sentence's tokens. */
    public Optional<ActorMatch> longestAt(List<Token> tokens, int from) {
        Optional<ActorMatch> exact = names.longestAt(
                        tokens, from, name -> name.form().allows(tokens, from))
                .map(found -> new ActorMatch(found.value().entry(), from, found.to()));
        if (exact.isPresent() || !tokens.get(from).isCapitalised()) {
            return exact;
        }
        return soundAt(tokens, from).or(() -> pairAt(tokens, from));
    }

    /** Whether a name of the list may sound as one that begins with this word. Asked of every capitalised word, so remembered. */
    private boolean maySound(String norm) {
        int code = norm.hashCode();
        int slot = (code ^ code >>> 12) & HEARD_SLOTS - 1;
        Heard known = heard[slot];
        if (known == null || !known.norm.equals(norm)) {
            String first = SoundKey.of(norm);
            known = new Heard(norm, first.isEmpty() || firstSounds.contains(firstWord(first)));
            heard[slot] = known;
        }
        return known.mayBegin;
    }

    private Optional<ActorMatch> soundAt(List<Token> tokens, int from) {
        if (!maySound(tokens.get(from).norm())) {
            return Optional.empty();
        }
        for (int to = Math.min(from + SOUND_WORDS, tokens.size()); to > from; to--) {
            String name = tokens.get(to - 1).isCapitalised() ? NameKey.of(tokens, from, to) : "";
            if (isDistinct(name)) {
                Optional<ActorEntry> entry = sounds.getOrDefault(SoundKey.of(name), Optional.empty());
                if (entry.isPresent() && tokens.subList(from, to).stream().allMatch(Token::isWord)) {
                    return Optional.of(new ActorMatch(entry.get(), from, to));
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
        Optional<Name> second = names.get(text.substring(hyphen + 1));
        return names.get(text.substring(0, hyphen))
                .filter(first -> second.isPresent())
                .map(first -> new ActorMatch(first.entry(), from, from + 1));
    }

    private static boolean isDistinct(String key) {
        return key.indexOf(' ') > 0 || key.length() >= SOUND_LENGTH;
    }

    private void add(ActorEntry entry, String written, NameTable.Builder<Name> builder) {
        NameForm form = NameForm.of(written);
        String bare = NameKey.of(NameForm.bare(written));
        Name known = builder.get(bare).orElse(null);
        if (known == null) {
            builder.put(bare, new Name(entry, form));
        } else if (known.entry().equals(entry)) {
            builder.put(bare, new Name(entry, known.form().laxer(form)));
        }
        if (entry.kind() == ActorEntry.Kind.PERSON && isDistinct(bare)) {
            String sound = SoundKey.of(bare);
            firstSounds.add(firstWord(sound));
            sounds.merge(sound, Optional.of(entry), (a, b) -> a.equals(b) ? a : Optional.empty());
        }
    }

    private static String firstWord(String sound) {
        int space = sound.indexOf(' ');
        return space < 0 ? sound : sound.substring(0, space);
    }

    private static ActorEntry unmarked(ActorEntry entry) {
        List<String> bare = entry.names().stream().map(NameForm::bare).toList();
        return new ActorEntry(bare.get(0), entry.kind(), entry.side(), entry.role(), entry.office(), bare);
    }

    private record Name(ActorEntry entry, NameForm form) {}
}
