package org.babad.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.babad.model.Article;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;

/**
 * Keeps the ids of a run apart. A second article with an id that was seen becomes a {@link Reason#DUPLICATE} where its text is
 * the same, and gets the beginning of its text's hash added to its id where it is not: the same article gets the same id in
 * every run. Holds one entry an article; not thread-safe.
 */
public final class DistinctIds implements UnaryOperator<Reading> {

    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(String where, String hash) {}

    @Override
    public Reading apply(Reading reading) {
        return reading instanceof Reading.Read read ? distinct(read) : reading;
    }

    private Reading distinct(Reading.Read read) {
        Article article = read.article();
        Seen now = new Seen(read.where(), hash(article.text()));
        Seen before = seen.putIfAbsent(article.id(), now);
        if (before == null) {
            return read;
        }
        if (before.hash().equals(now.hash())) {
            return new Reading.Failed(
                    read.where(), Reason.DUPLICATE, "the same article (" + article.id() + ") as " + before.where());
        }
        return distinct(new Reading.Read(read.where(), article.named(article.id() + "~" + now.hash()), read.part()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
