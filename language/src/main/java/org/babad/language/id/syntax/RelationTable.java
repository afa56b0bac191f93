package org.babad.language.id.syntax;

import java.util.ArrayList;
import java.util.List;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.ModelWriter;
import org.babad.language.linear.Places;
import org.babad.model.Relation;
import org.babad.model.Tag;

/**
 * Which relations a word may have to its head, by the tags of both: those that were met in learning, and any where none was. The root
 * is none of them. A trainer fills it; then it is only read, by any thread.
 */
final class RelationTable {

    private static final int TAGS = Tag.values().length;
    private static final Relation[] RELATIONS = Relation.values();
    private static final long ANY = (1L << RELATIONS.length) - 1 & ~(1L << Relation.ROOT.ordinal());

    private final long[] met = new long[TAGS * TAGS];

    static RelationTable read(ModelReader in) {
        RelationTable table = new RelationTable();
        for (int pair = 0; pair < table.met.length; pair++) {
            table.met[pair] = in.number();
        }
        return table;
    }

    void write(ModelWriter out) {
        for (long relations : met) {
            out.number(relations);
        }
    }

    void meet(Tag tag, Tag head, Relation relation) {
        met[tag.ordinal() * TAGS + head.ordinal()] |= 1L << relation.ordinal();
    }

    /** The relations as bits by their numbers. */
    long of(Tag tag, Tag head) {
        long relations = met[tag.ordinal() * TAGS + head.ordinal()];
        return relations == 0 ? ANY : relations;
    }

    /** The relations of a set of bits, in order. */
    static List<Relation> list(long bits) {
        List<Relation> out = new ArrayList<>();
        for (long left = bits; left != 0; left &= left - 1) {
            out.add(RELATIONS[Long.numberOfTrailingZeros(left)]);
        }
        return out;
    }

    /** The number that stands for a relation as a class of features. */
    static int turn(int relation) {
        return Turns.OF[relation];
    }

    private static final class Turns {
        static final int[] OF = new int[RELATIONS.length];

        static {
            java.util.Arrays.setAll(OF, i -> (int) (Places.value(19, i) >>> 32));
        }
    }
}
