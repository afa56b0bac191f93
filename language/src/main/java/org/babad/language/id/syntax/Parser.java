package org.babad.language.id.syntax;

import java.util.ArrayList;
import java.util.List;
import org.babad.language.chain.Chain;
import org.babad.language.id.clue.Clues;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.WeightTable;
import org.babad.model.Relation;
import org.babad.model.Syntax;
import org.babad.model.Tag;

/** Gives a tagged sentence its tree. Immutable and thread-safe; two moves a word, so time is proportional to the length. */
public final class Parser {

    private static final Relation[] RELATIONS = Relation.values();

    private final WeightTable moves;
    private final Chain relations;

    private Parser(WeightTable moves, Chain relations) {
        this.moves = moves;
        this.relations = relations;
    }

    /** The parser of this version; throws {@link IllegalStateException} where the build lacks its model. */
    public static Parser load() {
        return read(ModelReader.of(Parser.class, "syntax.bin"));
    }

    /** The parser of a model that {@link ParserTrainer} wrote. */
    public static Parser read(ModelReader in) {
        return new Parser(in.table(), Chain.read(in));
    }

    /** The tree of a sentence whose words have these tags. */
    public Syntax parse(Clues clues, Tag[] tags) {
        int[] heads = heads(clues, tags);
        int[] labels = relations.labelApart(new RelationFeatures(clues, tags, heads), Relation.ROOT.ordinal());
        List<Syntax.Node> nodes = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            boolean root = heads[i] == heads.length;
            Relation relation = root ? Relation.ROOT : RELATIONS[labels[i]];
            nodes.add(new Syntax.Node(tags[i], root ? Syntax.ROOT : heads[i], relation));
        }
        return new Syntax(nodes);
    }

    private int[] heads(Clues clues, Tag[] tags) {
        ParseState state = new ParseState(tags.length);
        MoveFeatures features = new MoveFeatures(clues, tags);
        int[] scores = new int[Move.ALL.length];
        while (!state.isDone()) {
            java.util.Arrays.fill(scores, 0);
            moves.addTo(scores, features.seen(state));
            state.make(best(state, scores));
        }
        return state.heads();
    }

    private static Move best(ParseState state, int[] scores) {
        Move best = Move.SHIFT;
        int most = Integer.MIN_VALUE;
        for (Move move : Move.ALL) {
            if (state.allows(move) && scores[move.ordinal()] > most) {
                best = move;
                most = scores[move.ordinal()];
            }
        }
        return best;
    }
}
