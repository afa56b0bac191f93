package org.babad.cli;

import java.util.List;
import java.util.stream.Stream;
import org.babad.reading.fetch.Agent;
import org.babad.reading.fetch.Fetcher;
import org.babad.reading.fetch.Manners;
import org.babad.reading.input.Input;
import org.babad.reading.input.Inputs;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The INPUT... of a command. */
final class InputNames {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = {
                "A file, a folder (with all below it), a glob in quotes, - for standard input, or an http(s) address.",
                "HTML, plain text, JSON articles alone, in an array or one a line, web archives (WARC, WACZ), feeds and"
                        + " sitemaps; gzip is looked through. Kinds are told by content. A feed's items are read from the"
                        + " feed where it carries their text; of a feed given by its address the pages are fetched."
            })
    private List<String> names = List.of();

    @Option(
            names = "--allow-private",
            description = "Also fetch addresses that lead to this machine or a private network.")
    private boolean allowPrivate;

    /** The inputs behind the names, in order. */
    Stream<Input> inputs(Console console) {
        Fetcher fetcher = Fetcher.of(Agent.of(Version.agent()), Manners.READER.allowingPrivate(allowPrivate));
        return new Inputs(console.in(), fetcher).of(names);
    }
}
