package org.babad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.babad.cli.work.Work;
import org.babad.model.json.ArticleJson;
import org.babad.reading.result.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code babad read}: clean articles as JSON Lines. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and writes them as JSON Lines: clean text, title, publisher, date and where that was"
                        + " found.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad read page.html",
            "  babad read 'saved/*.html' notes.txt --out articles.jsonl",
            "  babad read crawl.warc.gz archive.wacz --out articles.jsonl",
            "  babad read https://outlet.example/rss",
            "  zcat crawl.jsonl.gz | babad read -"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every input was read",
            "1:some inputs gave no article, each with a line that says why",
            "2:the command line is wrong",
            "3:no input gave an article, or the output cannot be written"
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputNames names = new InputNames();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output where left out.")
    private @Nullable Path out;

    private int read;
    private int failed;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Output output = Output.open(out, console)) {
            Work work = new Work();
            work.read(names.inputs(console), reading -> take(reading, output));
            work.note().ifPresent(console::say);
            output.done();
        }
        return ExitCodes.of(read, failed);
    }

    private void take(Reading reading, Output output) {
        if (reading instanceof Reading.Read r) {
            read++;
            output.line(ArticleJson.write(r.article()));
        } else if (reading instanceof Reading.Failed f) {
            failed++;
            console.say(f.line());
        } else if (reading instanceof Reading.Census census) {
            console.say(census.where() + ": " + census.summary());
        }
    }
}
