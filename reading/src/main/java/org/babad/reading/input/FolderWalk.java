package org.babad.reading.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.babad.reading.result.Reason;

/** Lists the files below a folder in the order of their paths; links to folders are not followed. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path base;
    private final Predicate<Path> wanted;
    private final TreeMap<String, Input> found = new TreeMap<>();

    private FolderWalk(Path base, Predicate<Path> wanted) {
        this.base = base;
        this.wanted = wanted;
    }

    static List<Input> below(Path base, Predicate<Path> wanted) {
        FolderWalk walk = new FolderWalk(base, wanted);
        try {
            Files.walkFileTree(base, walk);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + base, e);
        }
        return new ArrayList<>(walk.found.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(base) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && Files.isRegularFile(file) && wanted.test(file)) {
            found.put(file.toString(), new FileInput(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        found.put(file.toString(), new LostInput(file.toString(), Reason.UNREADABLE, "cannot be listed"));
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
