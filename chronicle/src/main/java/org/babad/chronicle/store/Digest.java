package org.babad.chronicle.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** SHA-256 of what is stored, by which the same is known again. Pure. */
final class Digest {

    private Digest() {}

    /** The digest of an article in its JSON form. */
    static byte[] of(String article) {
        return of(article, List.of());
    }

    /** The digest of an article and its claims in their JSON forms. */
    static byte[] of(String article, List<String> claims) {
        MessageDigest digest = sha256();
        digest.update(article.getBytes(StandardCharsets.UTF_8));
        claims.forEach(claim -> digest.update(claim.getBytes(StandardCharsets.UTF_8)));
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
