package org.babad.bench.train.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.babad.bench.language.NamedText;
import org.babad.bench.language.Treebank;
import org.babad.language.cluster.Clusters;
import org.babad.language.id.syntax.ParserTrainer;
import org.babad.language.linear.ModelReader;

/**
 * The command {@code babad-bench train-language}: learns every model of the analyser, and writes the resources. Seeds and orders
 * are fixed: the same corpora give the same bytes.
 */
public final class LanguageTrainer {

    private static final String CLUSTERS = "clue/clusters.bin";
    private static final int NAME_ROUNDS = 5;
    private static final int TAG_ROUNDS = 5;
    private static final int FOLD_ROUNDS = 3;
    private static final ParserTrainer.Settings SYNTAX = new ParserTrainer.Settings(2, 2, 5, 4, 0.01);

    private final PrintStream out;
    private final Path resources;

    /** Prints what it does; {@code resources} is the folder of the language's resources. */
    public LanguageTrainer(PrintStream out, Path resources) {
        this.out = out;
        this.resources = resources;
    }

    /** Learns the clusters from raw texts (JSON Lines, gzip). The other models must be learned anew after it. */
    public void clusters(Path corpus) throws IOException {
        write(CLUSTERS, ClusterLessons.learn(corpus));
    }

    /** Learns tags, syntax and names from the corpora of a folder ({@code ud}, {@code names}), with the clusters that are there. */
    public void models(Path training) throws IOException {
        ModelReader clusters = new ModelReader(CLUSTERS, Files.readAllBytes(resources.resolve(CLUSTERS)));
        Seen seen = new Seen(Clusters.read(clusters));
        HeldOut heldOut = heldOut(training);
        write("names/names.bin", new NameLessons(seen, heldOut, NAME_ROUNDS).learn(training.resolve("names")));
        out.println(heldOut.dropped() + " sentences of the corpora of names left out: they are in held-out data too");
        SyntaxLessons syntax = new SyntaxLessons(seen, heldOut, training.resolve("ud"));
        write("tag/tags.bin", syntax.tagger(TAG_ROUNDS));
        write("syntax/syntax.bin", syntax.parser(FOLD_ROUNDS, SYNTAX));
        out.println(heldOut.dropped() + " sentences left out with those of the treebanks");
    }

    static HeldOut heldOut(Path training) throws IOException {
        HeldOut heldOut = new HeldOut();
        for (String corpus : NameLessons.CORPORA) {
            for (String part : new String[] {"dev.txt", "test.txt"}) {
                NamedText.read(training.resolve("names").resolve(corpus).resolve(part))
                        .sentences()
                        .forEach(s -> heldOut.add(s.words()));
            }
        }
        for (String file : new String[] {"id_csui-ud-test.conllu", "id_gsd-ud-dev.conllu"}) {
            Treebank.read(training.resolve("ud").resolve(file))
                    .sentences()
                    .forEach(s -> heldOut.add(
                            s.surface().stream().map(Treebank.Surface::form).toList()));
        }
        return heldOut;
    }

    private void write(String name, byte[] model) throws IOException {
        Path file = resources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, model);
        out.println(name + ": " + model.length + " bytes");
    }
}
