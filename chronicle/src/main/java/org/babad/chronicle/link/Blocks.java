package org.babad.chronicle.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.babad.model.Quantity;

/**
 * Where a claim is filed so that claims of other articles about the same event find it: under each pair of things it tells
 * (actor and target, actor and country, a town, a number and whom), by its first day. Claims are never compared all with
 * all. Pure and thread-safe.
 */
public final class Blocks {

    /** Up to so many days a claim is filed as short, medium; longer ones are found by those that are not short only. */
    private static final int[] LENGTHS = {8, 62, 800};

    private Blocks() {}

    /** Where a claim is filed: a hash, and its first day. */
    public record Entry(long block, int day) {}

    /** Where to look: a hash, and the first days from and to, both inside. */
    public record Range(long block, int from, int to) {}

    /** Where {@code mention} is filed; nowhere where neither its day nor its publication is known. */
    public static List<Entry> entries(Mention mention) {
        List<Entry> out = new ArrayList<>();
        int tier = tier(mention);
        if (tier < LENGTHS.length && mention.days().isKnown()) {
            keys(mention)
                    .forEach(key ->
                            out.add(new Entry(hash(key, tier), mention.days().first())));
        }
        return out;
    }

    /** Where the claims are filed that may be about the same event as {@code mention}; holds others too. */
    public static List<Range> ranges(Mention mention) {
        List<Range> out = new ArrayList<>();
        int own = tier(mention);
        if (own < LENGTHS.length && mention.days().isKnown()) {
            for (int tier = 0; tier < LENGTHS.length; tier++) {
                if (Math.abs(tier - own) <= 1) {
                    addRanges(out, mention, tier);
                }
            }
        }
        return out;
    }

    private static void addRanges(List<Range> out, Mention mention, int tier) {
        int from = mention.days().first() - LENGTHS[tier] - Linker.WINDOW;
        int to = mention.days().last() + Linker.WINDOW;
        keys(mention).forEach(key -> out.add(new Range(hash(key, tier), from, to)));
    }

    /** Whether the two find each other. */
    static boolean common(Mention a, Mention b) {
        int tierA = tier(a);
        int tierB = tier(b);
        return Math.abs(tierA - tierB) <= 1 && Math.max(tierA, tierB) < LENGTHS.length && Words.share(keys(a), keys(b));
    }

    private static int tier(Mention mention) {
        int tier = 0;
        while (tier < LENGTHS.length && mention.days().length() > LENGTHS[tier]) {
            tier++;
        }
        return tier;
    }

    private static Set<String> keys(Mention mention) {
        Set<String> out = new TreeSet<>();
        String actor = mention.actor().side();
        String target = mention.target().side();
        String country = mention.where().country();
        pair(out, mention, "at", actor, target);
        pair(out, mention, "ac", actor, country);
        pair(out, mention, "tc", target, country);
        if (mention.where().isTold() && !mention.where().wide()) {
            mention.where().words().forEach(word -> pair(out, mention, "p", word, word));
        }
        for (Quantity quantity : mention.quantities()) {
            String number = quantity.kind() + ":" + quantity.value();
            pair(out, mention, "an", actor, number);
            pair(out, mention, "tn", target, number);
        }
        return out;
    }

    private static void pair(Set<String> out, Mention mention, String kind, String one, String two) {
        if (!one.isEmpty() && !two.isEmpty()) {
            out.add(mention.type().name() + '|' + kind + '|' + one + '|' + two);
        }
    }

    /** FNV-1a, 64 bits: stays the same for ever, as what is stored must. */
    private static long hash(String key, int tier) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : (key + '|' + tier).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
