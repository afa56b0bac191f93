package org.babad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.babad.cli.work.Analysed;
import org.babad.cli.work.Work;
import org.babad.language.conllu.TokenLines;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.reading.input.Content;
import org.babad.reading.input.Input;
import org.babad.reading.input.Limits;
import org.babad.reading.result.ReadingException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code babad analyse}: sentences, tokens, forms, tags, names and syntax. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description =
                "Analyses Indonesian text and writes sentences and tokens with lemma, affixes, part of speech, names and"
                        + " syntax. Offsets count UTF-16 units of the text.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad analyse page.html",
            "  babad analyse --plain notes.txt --format jsonl",
            "  babad analyse --pretokenized test.tsv --out test.conllu"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every input was analysed",
            "1:some inputs gave no text, each with a line that says why",
            "2:the command line is wrong",
            "3:no input gave text, or the output cannot be written"
        })
final class AnalyseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputNames names = new InputNames();

    @Option(
            names = "--format",
            paramLabel = "conllu|jsonl",
            description = "CoNLL-U (the default), or one JSON object a sentence.",
            defaultValue = "conllu")
    private AnalysisLines.Format format = AnalysisLines.Format.CONLLU;

    @ArgGroup
    private Taking taking = new Taking();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output where left out.")
    private @Nullable Path out;

    private int done;
    private int failed;

    /** How inputs are taken; at most one of them. */
    static final class Taking {
        @Option(
                names = {"--pretokenized", "--pretokenised"},
                description =
                        "The inputs hold one token a line (its first column) and empty lines between sentences; both are kept,"
                                + " and every token gives one row.")
        private boolean pretokenised;

        @Option(names = "--plain", description = "The inputs are plain text in UTF-8, of which nothing is left out.")
        private boolean plain;

        @Option(
                names = "--coded",
                description =
                        "Sentences as the coder sees them: without furniture, bylines and datelines, quotations cut at their"
                                + " stops.")
        private boolean coded;
    }

    AnalyseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Indonesian language = Indonesian.load();
        try (Output output = Output.open(out, console)) {
            AnalysisLines lines = AnalysisLines.of(format, output::line);
            if (taking.pretokenised) {
                names.inputs(console).forEach(input -> open(input, content -> tokens(language, input, content, lines)));
            } else if (taking.plain) {
                names.inputs(console).forEach(input -> open(input, content -> plain(language, input, content, lines)));
            } else {
                new Work()
                        .analyse(
                                names.inputs(console),
                                taking.coded ? language::analyse : language::verbatim,
                                analysed -> take(analysed, lines));
            }
            output.done();
        }
        return ExitCodes.of(done, failed);
    }

    private void take(Analysed analysed, AnalysisLines lines) {
        if (analysed instanceof Analysed.Text text) {
            write(text.document(), lines);
        } else if (analysed instanceof Analysed.Failed f) {
            failed++;
            console.say(f.failure().line());
        } else if (analysed instanceof Analysed.Counted c) {
            console.say(c.census().where() + ": " + c.census().summary());
        }
    }

    private void write(Document document, AnalysisLines lines) {
        done++;
        lines.begin(document.article().id());
        lines.write(document, 0);
    }

    /** What is done with an opened input. */
    private interface Taker {
        void take(Content content) throws IOException;
    }

    private void open(Input input, Taker taker) {
        try (Content content = input.open(Limits.DEFAULT)) {
            taker.take(content);
        } catch (ReadingException | IOException e) {
            failed++;
            console.say(input.where() + ": cannot be read: " + e.getMessage());
        }
    }

    private void plain(Indonesian language, Input input, Content content, AnalysisLines lines) throws IOException {
        byte[] bytes = content.bytes().readNBytes(Limits.DEFAULT.bytes() + 1);
        if (bytes.length > Limits.DEFAULT.bytes()) {
            throw new IOException("over " + Limits.DEFAULT.bytes() + " bytes; cut it into files");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        write(language.verbatim(Article.of(input.name(), text).build()), lines);
    }

    private void tokens(Indonesian language, Input input, Content content, AnalysisLines lines) throws IOException {
        lines.begin(input.name());
        TokenLines reader =
                new TokenLines(new BufferedReader(new InputStreamReader(content.bytes(), StandardCharsets.UTF_8)));
        int shift = 0;
        for (List<String> tokens = reader.next(); !tokens.isEmpty(); tokens = reader.next()) {
            Document document = language.pretokenised(input.name(), List.of(tokens));
            lines.write(document, shift);
            shift += document.article().text().length();
        }
        done++;
    }
}
