package org.babad.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.babad.chronicle.store.ChronicleException;
import org.babad.chronicle.store.ChronicleException.Problem;
import org.babad.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be used is refused with what is wrong, where, and what to do. */
class BadFileTest {

    private Path folder = Path.of(".");

    @BeforeEach
    void in(@TempDir Path temporary) {
        folder = temporary;
    }

    private static void refused(Problem problem, Path file, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ChronicleException.class,
                        e -> assertThat(e.problem()).as(e.getMessage()).isEqualTo(problem))
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining(":");
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    @Test
    void aMissingFileIsNotRead() {
        Path file = folder.resolve("none.db");
        refused(Problem.MISSING, file, () -> Chronicle.openReadOnly(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void aMissingFolderIsSaid() {
        Path file = folder.resolve("none").resolve("babad.db");
        refused(Problem.MISSING, file, () -> Chronicle.open(file));
    }

    @Test
    void aFolderIsNoFile() {
        refused(Problem.UNREADABLE, folder, () -> Chronicle.open(folder));
        refused(Problem.UNREADABLE, folder, () -> Chronicle.openReadOnly(folder));
    }

    @Test
    void aTextFileIsNoDatabase() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Bukan basis data. ".repeat(100));
        refused(Problem.NOT_A_DATABASE, file, () -> Chronicle.open(file));
        refused(Problem.NOT_A_DATABASE, file, () -> Chronicle.openReadOnly(file));
        assertThat(file).content().startsWith("Bukan");
    }

    @Test
    void theDatabaseOfAnotherProgramIsLeftAlone() throws SQLException {
        Path file = folder.resolve("other.db");
        sql(file, "CREATE TABLE bird (name TEXT)");
        refused(Problem.NOT_A_CHRONICLE, file, () -> Chronicle.open(file));
        refused(Problem.NOT_A_CHRONICLE, file, () -> Chronicle.openReadOnly(file));
    }

    @Test
    void aNewerVersionIsRefused() throws SQLException {
        Path file = folder.resolve("babad.db");
        Chronicle.open(file).close();
        sql(file, "PRAGMA user_version = 99");
        refused(Problem.NEWER_VERSION, file, () -> Chronicle.open(file));
        refused(Problem.NEWER_VERSION, file, () -> Chronicle.openReadOnly(file));
    }

    @Test
    void anEmptyFileBecomesAChronicleOnlyWhenWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("babad.db"));
        refused(Problem.OLDER_VERSION, file, () -> Chronicle.openReadOnly(file));
        Chronicle.open(file).close();
        try (Chronicle chronicle = Chronicle.openReadOnly(file)) {
            assertThat(chronicle.counts().articles()).isZero();
        }
    }

    @Test
    void aDamagedFileIsSaidToBe() throws IOException {
        Path file = folder.resolve("babad.db");
        try (Chronicle chronicle = Chronicle.open(file)) {
            for (int i = 0; i < 20; i++) {
                chronicle.add(Article.of("a" + i, "kata ".repeat(2000)).build(), List.of());
            }
        }
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at < raw.length(); at += 512) {
                raw.seek(at);
                raw.writeLong(0x7f7f7f7f7f7f7f7fL);
            }
        }
        refused(Problem.NOT_A_DATABASE, file, () -> {
            try (Chronicle chronicle = Chronicle.open(file)) {
                chronicle.article("a7");
                chronicle.counts();
            }
        });
    }

    @Test
    void aFileThatMayNotBeWrittenIsRead() throws IOException {
        Path file = folder.resolve("babad.db");
        try (Chronicle chronicle = Chronicle.open(file)) {
            chronicle.add(Article.of("a1", "Sepi di kota.").build(), List.of());
        }
        assertThat(file.toFile().setWritable(false)).isTrue();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try (Chronicle chronicle = Chronicle.openReadOnly(file)) {
            assertThat(chronicle.counts().articles()).isEqualTo(1);
            assertThatThrownBy(() -> chronicle.add(Article.of("a2", "Ramai.").build(), List.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("read only");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
        assumeThat(Files.isWritable(file)).as("root may write everything").isFalse();
        refused(Problem.UNWRITABLE, file, () -> Chronicle.open(file).close());
    }

    @Test
    void aFullDiskLosesNothingStored() throws SQLException {
        Path file = folder.resolve("babad.db");
        try (Chronicle chronicle = Chronicle.open(file)) {
            chronicle.add(Article.of("a1", "Sepi di kota.").build(), List.of());
        }
        String big = "kata acak ".repeat(200_000);
        try (Chronicle chronicle = Chronicle.open(file, 400)) {
            refused(
                    Problem.FULL,
                    file,
                    () -> chronicle.add(Article.of("a2", big).build(), List.of()));
            assertThat(chronicle.counts().articles()).isEqualTo(1);
        }
        try (Chronicle chronicle = Chronicle.open(file)) {
            assertThat(chronicle.article("a1")).isPresent();
            chronicle.add(Article.of("a2", big).build(), List.of());
            assertThat(chronicle.counts().articles()).isEqualTo(2);
        }
    }

    @Test
    void aFileHeldByAnotherIsSaidToBe() throws SQLException {
        Path file = folder.resolve("babad.db");
        Chronicle.open(file).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement();
                Chronicle chronicle = Chronicle.open(file)) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            refused(
                    Problem.LOCKED,
                    file,
                    () -> chronicle.add(Article.of("a1", "Sepi.").build(), List.of()));
            assertThat(chronicle.counts().articles()).isZero();
            statement.executeUpdate("ROLLBACK");
            chronicle.add(Article.of("a1", "Sepi.").build(), List.of());
            assertThat(chronicle.counts().articles()).isEqualTo(1);
        }
    }
}
