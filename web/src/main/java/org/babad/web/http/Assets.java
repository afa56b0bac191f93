package org.babad.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The style, script and pictures of the pages, read from the jar once; nothing else can be asked for. Immutable. */
public final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "style.css", "text/css; charset=utf-8",
            "babad.js", "text/javascript; charset=utf-8",
            "world.svg", "image/svg+xml",
            "icon.svg", "image/svg+xml");

    private static final Assets SHIPPED = new Assets();

    private final Map<String, Asset> assets = new HashMap<>();

    /**
     * One file.
     *
     * @param type its media type
     * @param version a short digest of its bytes
     * @param bytes its bytes
     */
    record Asset(String type, String version, byte[] bytes) {}

    private Assets() {
        TYPES.forEach((name, type) -> assets.put(name, read(name, type)));
    }

    /** What the jar holds. */
    static Assets shipped() {
        return SHIPPED;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /** The address of a file; changes when the file does, so that browsers may keep it for ever. */
    public static String href(String name) {
        return "/assets/" + name + "?v="
                + SHIPPED.find(name)
                        .orElseThrow(() -> new IllegalStateException("no asset " + name))
                        .version();
    }

    private static Asset read(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/babad/web/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("asset " + name + " is missing in the jar");
            }
            byte[] bytes = in.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(type, HexFormat.of().formatHex(digest, 0, 6), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read asset " + name, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
