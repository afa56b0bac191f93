package org.babad.bench.train.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.babad.bench.language.Treebank;
import org.babad.bench.language.Treebank.Tree;
import org.babad.bench.language.Treebank.Word;
import org.babad.bench.train.language.Trees.Flat;
import org.babad.language.id.clue.Clues;
import org.babad.language.id.syntax.ParserTrainer;
import org.babad.language.id.tag.Tagger;
import org.babad.language.id.tag.TaggerTrainer;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.ModelWriter;
import org.babad.model.Relation;
import org.babad.model.Tag;

/**
 * Learns tags and syntax from the treebanks: CSUI (news, today's annotation), once by syntactic words and once by tokens as they
 * are written, and GSD (an encyclopaedia), whose old annotation {@link OldTags} and {@link OldRelations} bring to today's. The
 * parser learns on tags as a tagger gives them that has not seen the sentence.
 */
final class SyntaxLessons {

    private static final String MADE_FROM = "UD Indonesian CSUI and GSD (CC BY-SA 4.0)";
    private static final int CSUI = 0;
    private static final int GSD = 1;
    /** How much of each treebank's own conventions the tagger follows. */
    private static final double[] TAG_SHARES = {1, 0.5};

    /** How often the parser meets a sentence of CSUI in a round, where it meets one of GSD once. */
    private static final int CSUI_TIMES = 2;

    private static final int FOLDS = 2;

    private final Seen seen;
    private final OldTags oldTags = new OldTags();
    private final List<Lesson> lessons = new ArrayList<>();

    /** A sentence to learn from; {@code number} is the same for both views of one. */
    private record Lesson(Flat flat, Clues clues, List<Set<Tag>> tags, int corpus, int number) {}

    SyntaxLessons(Seen seen, HeldOut heldOut, Path ud) throws IOException {
        this.seen = seen;
        int number = 0;
        for (Tree tree : allowed(heldOut, ud.resolve("id_csui-ud-train.conllu"))) {
            oldTags.learn(tree.words());
            oldTags.learn(Trees.bySurface(tree).nodes());
            add(Trees.byWord(tree), CSUI, number);
            if (tree.surface().size() < tree.words().size()) {
                add(Trees.bySurface(tree), CSUI, number);
            }
            number++;
        }
        for (Tree tree : allowed(heldOut, ud.resolve("id_gsd-v1-train.conllu"))) {
            add(Trees.byWord(tree), GSD, number++);
        }
    }

    private static List<Tree> allowed(HeldOut heldOut, Path file) throws IOException {
        return Treebank.read(file).sentences().stream()
                .filter(t -> heldOut.allows(
                        t.surface().stream().map(Treebank.Surface::form).toList()))
                .toList();
    }

    private void add(Flat flat, int corpus, int number) {
        List<Set<Tag>> tags = new ArrayList<>();
        for (Word word : flat.nodes()) {
            Set<Tag> possible = corpus == GSD ? oldTags.of(word) : Set.of(Tag.valueOf(word.upos()));
            tags.add(possible.isEmpty() ? EnumSet.allOf(Tag.class) : possible);
        }
        lessons.add(new Lesson(flat, seen.clues(flat.words()), tags, corpus, number));
    }

    /** The model of the tagger. */
    byte[] tagger(int rounds) {
        return tagger(rounds, -1);
    }

    /** The model of a tagger that has not seen the sentences of one fold. */
    private byte[] tagger(int rounds, int fold) {
        TaggerTrainer trainer = new TaggerTrainer(rounds);
        for (Lesson lesson : lessons) {
            if (lesson.number % FOLDS != fold) {
                trainer.add(lesson.clues, lesson.tags, lesson.corpus, 1);
            }
        }
        ModelWriter out = new ModelWriter("tags of " + MADE_FROM);
        trainer.learn();
        trainer.write(TAG_SHARES, out);
        return out.bytes();
    }

    /** The model of the parser; the taggers that have not seen what they tag go {@code tagRounds} times through the lessons. */
    byte[] parser(int tagRounds, ParserTrainer.Settings settings) {
        ParserTrainer trainer = new ParserTrainer(settings);
        for (int fold = 0; fold < FOLDS; fold++) {
            Tagger tagger = Tagger.read(new ModelReader("fold", tagger(tagRounds, fold)));
            for (Lesson lesson : lessons) {
                if (lesson.number % FOLDS == fold) {
                    ParserTrainer.Lesson tree = tree(lesson, tagger.tag(lesson.clues));
                    Collections.nCopies(lesson.corpus == CSUI ? CSUI_TIMES : 1, tree)
                            .forEach(trainer::add);
                }
            }
        }
        ModelWriter out = new ModelWriter("syntax of " + MADE_FROM);
        trainer.train(CSUI, out);
        return out.bytes();
    }

    private static ParserTrainer.Lesson tree(Lesson lesson, Tag[] tags) {
        List<Word> nodes = lesson.corpus == GSD ? OldRelations.of(lesson.flat.nodes()) : lesson.flat.nodes();
        int[] heads = new int[nodes.size()];
        Relation[] relations = new Relation[heads.length];
        for (int i = 0; i < heads.length; i++) {
            boolean root = nodes.get(i).head() == 0;
            heads[i] = root ? heads.length : nodes.get(i).head() - 1;
            relations[i] = root
                    ? Relation.ROOT
                    : Relation.of(nodes.get(i).relation())
                            .filter(r -> r != Relation.ROOT)
                            .orElse(Relation.DEP);
        }
        return new ParserTrainer.Lesson(lesson.clues, tags, heads, relations, lesson.corpus);
    }
}
