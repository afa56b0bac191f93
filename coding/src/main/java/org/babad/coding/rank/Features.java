package org.babad.coding.rank;

/**
 * Takes the features of something that is weighed. A feature is a name made of parts: {@code out.add("at").and(side).and(3)} is
 * the feature {@code at before 3}, {@code out.add("type").is(type)} is {@code type=ATTACK}. A feature ends where the next begins.
 *
 * <p>Feature code writes here and never sees what becomes of it: at work the names are only hashed and their weights summed,
 * for training and explanations they are kept. Parts are hashed as characters, so it does not matter how a name is cut into
 * parts. Of one thing that is weighed; not thread-safe.
 */
public abstract class Features {

    Features() {}

    /** Begins the feature with this name. */
    public final Features add(String name) {
        begin();
        return then(name);
    }

    /** Ends the feature before and begins one of no name yet. */
    abstract void begin();

    /** Adds the features of {@code what}, each with {@code prefix} before its name. */
    public abstract void addAll(String prefix, Weighable what);

    /** Goes on with the name, nothing between. */
    public abstract Features then(String part);

    /** Goes on with the name, nothing between. */
    public abstract Features then(int part);

    /** Goes on with the name, one character more. */
    abstract Features then(char part);

    /** Begins the feature with this name. */
    public final Features add(Enum<?> name) {
        return add(name.name());
    }

    /** The feature with this name alone, where {@code holds}. */
    public final void addIf(boolean holds, String name) {
        if (holds) {
            add(name);
        }
    }

    /** Goes on with the name, nothing between. */
    public final Features then(Enum<?> part) {
        return then(part.name());
    }

    /** Goes on with the name, nothing between. */
    public final Features then(boolean part) {
        return then(part ? "true" : "false");
    }

    /** Goes on behind a blank. */
    public final Features and(String part) {
        return then(' ').then(part);
    }

    /** Goes on behind a blank. */
    public final Features and(Enum<?> part) {
        return then(' ').then(part.name());
    }

    /** Goes on behind a blank. */
    public final Features and(int part) {
        return then(' ').then(part);
    }

    /** Goes on behind a blank. */
    public final Features and(boolean part) {
        return then(' ').then(part);
    }

    /** Goes on behind an equals sign. */
    public final Features is(String part) {
        return then('=').then(part);
    }

    /** Goes on behind an equals sign. */
    public final Features is(Enum<?> part) {
        return then('=').then(part.name());
    }

    /** Goes on behind an equals sign. */
    public final Features is(int part) {
        return then('=').then(part);
    }

    /** Goes on behind an equals sign. */
    public final Features is(boolean part) {
        return then('=').then(part);
    }
}
