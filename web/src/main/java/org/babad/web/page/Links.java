package org.babad.web.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.babad.chronicle.view.ClaimInContext;

/** Addresses of the pages, and which addresses of others may become links. */
public final class Links {

    private Links() {}

    public static String event(String id) {
        return "/events/" + PathId.encode(id);
    }

    public static String article(String id) {
        return "/articles/" + PathId.encode(id);
    }

    /** The place of a claim on the page of its article; the claim alone is marked there. */
    public static String inArticle(ClaimInContext claim) {
        String id = claim.claim().id();
        return article(claim.article().id()) + "?claim=" + PathId.encode(id) + "#" + anchor(id);
    }

    /** What names a claim within a page. */
    public static String anchor(String claim) {
        return "c" + Integer.toHexString(claim.hashCode());
    }

    /** An address that a reader may follow: http or https with a host. */
    public static Optional<String> outside(Optional<String> address) {
        return address.filter(Links::isWeb);
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
