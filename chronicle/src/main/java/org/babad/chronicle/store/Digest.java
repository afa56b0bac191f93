package org.babad.chronicle.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.model.json.ArticleJson;
import org.babad.model.json.ClaimJson;

/** SHA-256 of what is stored, by which the same is known again. Pure. */
final class Digest {

    private Digest() {}

    static byte[] of(Article article) {
        return sha256().digest(ArticleJson.write(article).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(Article article, List<Claim> claims) {
        MessageDigest digest = sha256();
        digest.update(of(article));
        claims.forEach(claim -> digest.update(ClaimJson.write(claim).getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
