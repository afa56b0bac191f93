package org.babad.cli;

import org.babad.chronicle.store.ChronicleException;
import org.babad.export.ExportException;
import org.babad.watch.WatchException;
import org.babad.web.ServerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code babad}: what it can do, and how a run ends. */
@Command(
        name = "babad",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads conflict news and keeps a chronicle: who is said to have done what to whom, where, when,"
                + " how many, and according to whom.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad demo                                 the sample articles, in the browser",
            "  babad read page.html                       clean text of a page, as JSON",
            "  babad code articles/ --format table        claims of a folder of articles",
            "  babad add articles/ --db war.db            the same, kept and linked in a chronicle",
            "  babad watch feeds.opml --db war.db         follow feeds, and add what is new",
            "  babad disputes --db war.db                 what the articles disagree on",
            "",
            "\"babad help COMMAND\" or \"babad COMMAND --help\" tells more about each."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some inputs gave no article; the others were done",
            "2:the command line is wrong",
            "3:nothing could be done: no input gave an article, or a file or database cannot be used"
        })
public final class Babad implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Babad() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs a command line on these streams; gives the exit code. */
    public static int run(Console console, String... args) {
        int code = commandLine(console).execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    /** The tree of commands. */
    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Babad())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new AnalyseCommand(console))
                .addSubcommand(new CodeCommand(console))
                .addSubcommand(new AddCommand(console))
                .addSubcommand(new WatchCommand(console))
                .addSubcommand(new EventsCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new DisputesCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new CommandLine.HelpCommand());
        return line.setOut(new java.io.PrintWriter(console.out(), true))
                .setErr(new java.io.PrintWriter(console.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((e, args) -> misused(console, e))
                .setExecutionExceptionHandler((e, command, result) -> failed(console, e));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int misused(Console console, ParameterException e) {
        CommandLine command = e.getCommandLine();
        console.say(String.valueOf(e.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        console.say("\"" + command.getCommandSpec().qualifiedName() + " --help\" tells how to use it");
        return ExitCodes.USAGE;
    }

    private static int failed(Console console, Exception e) {
        if (e instanceof OutputException output && output.isClosed()) {
            return ExitCodes.FAILED;
        }
        boolean known = e instanceof ChronicleException
                || e instanceof ExportException
                || e instanceof OutputException
                || e instanceof ServerException
                || e instanceof WatchException;
        console.say(known ? String.valueOf(e.getMessage()) : "broke, which is a fault of babad; please report: " + e);
        if (!known) {
            e.printStackTrace(console.err());
        }
        return ExitCodes.FAILED;
    }
}
