package org.babad.reading.input;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.babad.reading.fetch.Addresses;
import org.babad.reading.fetch.Agent;
import org.babad.reading.fetch.Fetcher;
import org.babad.reading.fetch.Manners;
import org.babad.reading.result.Reason;

/**
 * The inputs behind the names that people give: a file, a folder (all files below it, hidden ones left out, in the order of
 * their paths), a glob ({@code pages/*.html}, {@code **} for any depth), {@code -} for standard input, an http(s) address.
 * A name behind which there is nothing becomes an input that says so when it is opened. Thread-safe.
 */
public final class Inputs {

    private final InputStream standardInput;
    private final Fetcher fetcher;

    /** Inputs whose addresses are asked with the manners of a reader, under the name of {@code agent}: {@code babad/1.0}. */
    public Inputs(InputStream standardInput, String agent) {
        this(standardInput, Fetcher.of(Agent.of(agent), Manners.READER));
    }

    /** @param standardInput what {@code -} stands for; never closed here */
    public Inputs(InputStream standardInput, Fetcher fetcher) {
        this.standardInput = standardInput;
        this.fetcher = fetcher;
    }

    /** The inputs of all names, name after name; folders are listed when the stream gets there. */
    public Stream<Input> of(List<String> names) {
        return names.stream().flatMap(name -> of(name).stream());
    }

    /** The inputs behind one name; at least one. */
    public List<Input> of(String name) {
        if (name.equals("-")) {
            return List.of(new StreamInput("standard input", "stdin", standardInput));
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return List.of(address(name));
        }
        try {
            return files(name);
        } catch (InvalidPathException e) {
            return List.of(new LostInput(name, Reason.MISSING, "not a file name: " + e.getReason()));
        }
    }

    private Input address(String name) {
        Optional<URI> uri = Addresses.parse(name);
        return uri.isPresent()
                ? new AddressInput(uri.get(), fetcher)
                : new LostInput(name, Reason.UNREACHABLE, "not an http(s) address");
    }

    private static List<Input> files(String name) {
        if (!isGlob(name) || Files.exists(Path.of(name))) {
            Path path = Path.of(name);
            return Files.isDirectory(path) ? folder(path) : List.of(new FileInput(path));
        }
        List<Input> found = matching(name);
        return found.isEmpty() ? List.of(new LostInput(name, Reason.MISSING, "no file matches")) : found;
    }

    private static List<Input> folder(Path folder) {
        List<Input> found = FolderWalk.below(folder, path -> true);
        return found.isEmpty()
                ? List.of(new LostInput(folder.toString(), Reason.EMPTY, "a folder without files"))
                : found;
    }

    private static boolean isGlob(String name) {
        return name.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    /** The folder before the first part with a wild card is walked, the whole path is matched. */
    private static List<Input> matching(String glob) {
        List<String> fixed = new ArrayList<>();
        for (String part : glob.split("/")) {
            if (isGlob(part)) {
                break;
            }
            fixed.add(part);
        }
        String prefix = String.join("/", fixed);
        Path base = Path.of(glob.startsWith("/") && prefix.isEmpty() ? "/" : prefix);
        String pattern = glob.startsWith("./") ? glob.substring(2) : glob;
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return Files.isDirectory(base) ? FolderWalk.below(base, path -> matcher.matches(plain(path))) : List.of();
    }

    private static Path plain(Path path) {
        return path.startsWith(".") && path.getNameCount() > 1 ? path.subpath(1, path.getNameCount()) : path;
    }
}
