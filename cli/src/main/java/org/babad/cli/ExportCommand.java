package org.babad.cli;

import java.nio.file.Path;
import org.babad.chronicle.Chronicle;
import org.babad.export.Export;
import org.babad.export.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code babad export}: a chronicle as a file for other tools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a chronicle as a file that other tools load.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad export --db war.db --format csv --out events.csv",
            "  babad export --db war.db --format geojson --out map.geojson",
            "  babad export --db war.db --format jsonl > claims.jsonl"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "2:the command line is wrong",
            "3:the chronicle cannot be used or the output cannot be written"
        })
final class ExportCommand extends ReadingCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description =
                    "jsonl (claims), csv (events), claims-csv (claims), geojson (events on the map); default: jsonl.")
    private String format = "jsonl";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output where left out.")
    private @Nullable Path out;

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    int look(Chronicle chronicle) {
        Format wanted = Format.of(format);
        Export export = new Export(chronicle);
        if (out == null || out.toString().equals("-")) {
            export.to(wanted, console.out());
        } else {
            long count = export.toFile(wanted, out);
            console.say("wrote " + count + (wanted == Format.GEOJSON ? " features to " : " lines to ") + out);
        }
        return ExitCodes.OK;
    }
}
