package org.babad.language.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.babad.model.Form;
import org.babad.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the analyser to the tables of {@code docs/indonesian.md}. */
class IndonesianGrammarTest {

    private static final Path DOCUMENT = Path.of("../docs/indonesian.md");
    private static final Morphology MORPHOLOGY = new Morphology(RootTable.load());

    record Example(String word, String make, String voice, String kind) {}

    static List<Example> examples() throws IOException {
        return Files.readAllLines(DOCUMENT, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| word") && !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Example(cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    @Test
    void theDocumentHasExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMakeIsAsTold(Example example) {
        Form form = MORPHOLOGY.form(example.word);
        String voice = form.voice() == Voice.NONE ? "-" : form.voice().name().toLowerCase(Locale.ROOT);
        assertThat(new Example(example.word, form.pattern(), voice, form.nominal() ? "noun" : "-"))
                .isEqualTo(example);
    }
}
