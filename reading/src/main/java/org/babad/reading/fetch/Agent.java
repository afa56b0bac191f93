package org.babad.reading.fetch;

import java.util.Locale;
import java.util.Optional;

/**
 * Who asks: what stands in the User-Agent of every request, and the name by which robots.txt may speak to it.
 *
 * @param product a token such as {@code babad}: letters, digits and hyphens; also the robot's name
 * @param version a token such as {@code 1.0}
 * @param contact where the owner of a site finds whoever runs it: an address of a page or of mail
 */
public record Agent(String product, String version, Optional<String> contact) {

    public Agent {
        if (!product.matches("[A-Za-z][A-Za-z0-9-]{0,40}") || !version.matches("[A-Za-z0-9._-]{1,40}")) {
            throw new IllegalArgumentException("not a user agent: " + product + "/" + version);
        }
        contact.ifPresent(Agent::refuseOdd);
    }

    /** An agent out of {@code product/version}; without a slash the version is {@code 0}. */
    public static Agent of(String nameAndVersion) {
        String[] parts = nameAndVersion.split("/", 2);
        return new Agent(parts[0], parts.length > 1 ? parts[1] : "0", Optional.empty());
    }

    /** The same agent, saying where its owner is found; throws {@link IllegalArgumentException} where that fits no header. */
    public Agent reachableAt(String contact) {
        return new Agent(product, version, Optional.of(contact.strip()));
    }

    private static void refuseOdd(String contact) {
        boolean plain = contact.chars().allMatch(c -> c > ' ' && c < 127 && c != '(' && c != ')');
        if (contact.isEmpty() || contact.length() > 200 || !plain) {
            throw new IllegalArgumentException("not a contact: give the address of a page or of mail, without spaces");
        }
    }

    /** The header: {@code babad/1.0 (+https://desk.example/bot)}. */
    String header() {
        return product + "/" + version + contact.map(at -> " (+" + at + ")").orElse("");
    }

    /** The name to look for in robots.txt. */
    String robotName() {
        return product.toLowerCase(Locale.ROOT);
    }
}
