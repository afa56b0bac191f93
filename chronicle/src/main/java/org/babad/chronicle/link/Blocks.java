package org.babad.chronicle.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.babad.chronicle.link.Mention.Who;
import org.babad.model.Claim;
import org.babad.model.EventType;
import org.babad.model.Quantity;

/**
 * Where a claim is filed so that claims of other articles about the same event find it: under each pair of things it tells
 * (actor and target, actor and country, a town, a number and whom) and each name in its sentence, by its first day. Claims
 * are never compared all with all. Pure and thread-safe.
 */
public final class Blocks {

    /** Up to so many days a claim is filed as short; up to so many as long; longer ones are not filed. */
    private static final int[] LENGTHS = {8, 800};

    private Blocks() {}

    /** Where a claim is filed: a hash, and its first day. */
    public record Entry(long block, int day) {}

    /** Where to look: a hash, and the first days from and to, both inside. */
    public record Range(long block, int from, int to) {}

    /** Where {@code mention} is filed; nowhere where neither its day nor its publication is known. */
    public static List<Entry> entries(Mention mention) {
        List<Entry> out = new ArrayList<>();
        if (isFiled(mention)) {
            int tier = mention.days().length() <= LENGTHS[0] ? 0 : 1;
            for (long key : mention.blocks()) {
                out.add(new Entry(key + tier, mention.days().first()));
            }
        }
        return out;
    }

    /** Where the claims are filed that may be about the same event as {@code mention}; holds others too. */
    public static List<Range> ranges(Mention mention) {
        List<Range> out = new ArrayList<>();
        if (isFiled(mention)) {
            int to = mention.days().last() + Linker.WINDOW;
            for (long key : mention.blocks()) {
                for (int tier = 0; tier < LENGTHS.length; tier++) {
                    int from = mention.days().first() - LENGTHS[tier] - Linker.WINDOW;
                    out.add(new Range(key + tier, from, to));
                }
            }
        }
        return out;
    }

    /** Whether the two find each other. */
    static boolean common(Mention a, Mention b) {
        return isFiled(a)
                && isFiled(b)
                && Arrays.stream(a.blocks()).anyMatch(key -> Arrays.binarySearch(b.blocks(), key) >= 0);
    }

    private static boolean isFiled(Mention mention) {
        return mention.days().isKnown() && mention.days().length() <= LENGTHS[1];
    }

    /** Hashes of the pairs of things that a claim tells, sorted. */
    static long[] of(Claim claim, Who actor, Who target, Where where, int[] names) {
        EventType type = claim.type();
        String family = type.isAttack() ? EventType.ATTACK.name() : type.name();
        Set<String> keys = new TreeSet<>();
        pair(keys, "at", actor.side(), target.side());
        pair(keys, "ac", actor.side(), where.country());
        pair(keys, "tc", target.side(), where.country());
        if (where.isTold() && !where.wide()) {
            where.words().forEach(word -> pair(keys, "p", word, word));
        }
        for (Quantity quantity : claim.quantities()) {
            String number = quantity.kind() + ":" + quantity.value();
            pair(keys, "an", actor.side(), number);
            pair(keys, "tn", target.side(), number);
        }
        for (int name : names) {
            keys.add("|w|" + name);
        }
        return keys.stream().mapToLong(key -> hash(family + key)).sorted().toArray();
    }

    private static void pair(Set<String> out, String kind, String one, String two) {
        if (!one.isEmpty() && !two.isEmpty()) {
            out.add('|' + kind + '|' + one + '|' + two);
        }
    }

    /** FNV-1a, 64 bits: stays the same for ever, as what is stored must. Even, so that 1 marks the long ones. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash & ~1L;
    }
}
