package org.babad.language.id.syntax;

import java.util.ArrayList;
import java.util.List;
import org.babad.language.id.clue.Clues;
import org.babad.language.linear.HashedWeights;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.Places;
import org.babad.model.Relation;
import org.babad.model.Syntax;
import org.babad.model.Tag;

/**
 * Gives a tagged sentence its tree. Immutable and thread-safe. The work grows with the cube of the length up to
 * {@link Pieces#LONGEST} words; longer sentences are parsed in pieces, so beyond that it grows with the length.
 */
public final class Parser {

    /** What a step of the sifting weights is worth, as a natural logarithm. */
    static final double ROUGH_STEP = 1 / 256.0;

    private static final Relation[] RELATIONS = Relation.values();

    private final HashedWeights rough;
    private final HashedWeights arcs;
    private final RelationTable table;
    private final HashedWeights relations;

    private Parser(ModelReader in) {
        this.rough = HashedWeights.read(in);
        this.arcs = HashedWeights.read(in);
        this.table = RelationTable.read(in);
        this.relations = HashedWeights.read(in);
    }

    /** The parser of this version; throws {@link IllegalStateException} where the build lacks its model. */
    public static Parser load() {
        return read(ModelReader.of(Parser.class, "syntax.bin"));
    }

    /** The parser of a model that {@link ParserTrainer} wrote. */
    public static Parser read(ModelReader in) {
        return new Parser(in);
    }

    /** The tree of a sentence whose words have these tags. */
    public Syntax parse(Clues clues, Tag[] tags) {
        int[] heads = Pieces.join(tags, (from, to) -> heads(new Seen(clues, tags, from, to)));
        RelationFeatures features = new RelationFeatures(new Seen(clues, tags, 0, tags.length), heads);
        List<Syntax.Node> nodes = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            boolean root = heads[i] == heads.length;
            Relation relation = root ? Relation.ROOT : relation(features.of(i), table.of(tags[i], tags[heads[i]]));
            nodes.add(new Syntax.Node(tags[i], root ? Syntax.ROOT : heads[i], relation));
        }
        return new Syntax(nodes);
    }

    /** The relation that weighs most of those in the bits. */
    private Relation relation(Places features, long thinkable) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (long left = thinkable; left != 0; left &= left - 1) {
            int relation = Long.numberOfTrailingZeros(left);
            int sum = relations.sum(features, RelationTable.turn(relation));
            if (sum > most) {
                most = sum;
                best = relation;
            }
        }
        return RELATIONS[best];
    }

    private int[] heads(Seen seen) {
        ArcFeatures features = new ArcFeatures(seen);
        boolean[] kept = HeadFilter.sift(features, seen.size, places -> (float) (rough.sum(places) * ROUGH_STEP));
        return new TreeSearch(seen.size, new TreeScores(features, seen.size, kept, arcs::sum)).best();
    }
}
