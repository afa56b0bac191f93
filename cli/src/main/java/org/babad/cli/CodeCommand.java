package org.babad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.babad.cli.screen.ClaimRows;
import org.babad.cli.screen.ExplanationPage;
import org.babad.cli.work.Coded;
import org.babad.cli.work.Work;
import org.babad.model.json.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code babad code}: claims of articles, nothing stored. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Codes articles and writes their claims; stores nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad code page.html",
            "  babad code articles/ --format table",
            "  babad code articles.jsonl.gz --out claims.jsonl",
            "  babad code page.html --explain"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every input was coded",
            "1:some inputs gave no article, each with a line that says why",
            "2:the command line is wrong",
            "3:no input gave an article, or the output cannot be written"
        })
final class CodeCommand implements Callable<Integer> {

    /** How claims are written. */
    enum Format {
        JSONL,
        TABLE
    }

    private final Console console;

    @Mixin
    private InputNames names = new InputNames();

    /** What is written of each claim. */
    static final class Form {
        @Option(
                names = "--format",
                paramLabel = "jsonl|table",
                description = "One JSON object a claim with every span (the default), or a table for people.")
        private Format format = Format.JSONL;

        @Option(
                names = "--explain",
                description =
                        "For people, instead of the claims: the rule and the weights behind each claim, and for each slot what was"
                                + " taken, where it stands, how clearly, and what came next.")
        private boolean explain;
    }

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output where left out.")
    private @Nullable Path out;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final AsideCount aside = new AsideCount();
    private int coded;
    private int failed;

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Output output = Output.open(out, console)) {
            if (form.format == Format.TABLE) {
                output.line(ClaimRows.HEADER);
            }
            Work work = new Work(language.wanted());
            if (form.explain) {
                work.explain(names.inputs(console), item -> take(item, output));
            } else {
                work.code(names.inputs(console), article -> false, item -> take(item, output));
            }
            work.note().ifPresent(console::say);
            output.done();
        }
        if (aside.total() > 0) {
            console.say(aside.line() + "; --language any codes them too");
        }
        return ExitCodes.of(coded + aside.total(), failed);
    }

    private void take(Coded item, Output output) {
        if (item instanceof Coded.Claims c) {
            coded++;
            c.claims()
                    .forEach(claim ->
                            output.line(form.format == Format.TABLE ? ClaimRows.row(claim) : ClaimJson.write(claim)));
        } else if (item instanceof Coded.Explained e) {
            coded++;
            e.explanations().forEach(why -> ExplanationPage.lines(why).forEach(output::line));
        } else if (item instanceof Coded.SetAside a) {
            aside.add(a.language());
        } else if (item instanceof Coded.Failed f) {
            failed++;
            console.say(f.failure().line());
        } else if (item instanceof Coded.Counted counted) {
            console.say(counted.census().where() + ": " + counted.census().summary());
        }
    }
}
