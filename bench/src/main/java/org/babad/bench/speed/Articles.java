package org.babad.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.babad.model.Article;
import org.babad.model.json.ArticleJson;

/** The articles that a benchmark goes through in turn. */
final class Articles {

    /** How many are kept in memory. */
    private static final int MOST = 3_000;

    private Articles() {}

    /** The first articles of a gzipped JSON Lines file; at least one, else an {@link IOException}. */
    static List<Article> of(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && articles.size() < MOST; line = lines.readLine()) {
                articles.add(ArticleJson.read(line, "article"));
            }
        }
        if (articles.isEmpty()) {
            throw new IOException("no article in " + file);
        }
        return articles;
    }
}
