package org.babad.bench.train.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.babad.language.cluster.ClusterTrainer;
import org.babad.language.id.Indonesian;
import org.babad.language.id.clue.ClueMaker;
import org.babad.language.linear.ModelWriter;
import org.babad.model.Article;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.json.ArticleJson;

/** Learns the word clusters from raw texts: JSON Lines, gzip. */
final class ClusterLessons {

    private static final String EDGE = "\n";

    private ClusterLessons() {}

    /** The model of the clusters. */
    static byte[] learn(Path corpus) throws IOException {
        ClusterTrainer trainer = new ClusterTrainer();
        Indonesian language = Indonesian.withoutModels();
        int number = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Article article = ArticleJson.read(line, "text" + number++);
                language.analyse(article).sentences().forEach(s -> trainer.add(words(s)));
            }
        }
        ModelWriter out = new ModelWriter("classes of words, counted over " + number + " Indonesian news texts");
        trainer.train(out);
        return out.bytes();
    }

    private static List<String> words(Sentence sentence) {
        List<String> words = new ArrayList<>();
        words.add(EDGE);
        for (Token token : sentence.tokens()) {
            words.add(ClueMaker.shown(token.text()));
        }
        words.add(EDGE);
        return words;
    }
}
