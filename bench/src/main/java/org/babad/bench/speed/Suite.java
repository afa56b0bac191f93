package org.babad.bench.speed;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The benchmarks that {@code babad-bench speed} knows. To add one, write its class and add a line here. */
enum Suite {
    CODING(CodingSpeed.class, "coding the articles of a gzipped JSON Lines file, beside making their documents"),
    LANGUAGE(LanguageSpeed.class, "analysing the articles of a gzipped JSON Lines file: sentences and tokens a second"),
    PAGES(PageSpeed.class, "reading a folder of saved pages, beside jsoup's parse of the same bytes");

    private final Class<?> benchmark;
    private final String what;

    Suite(Class<?> benchmark, String what) {
        this.benchmark = benchmark;
        this.what = what;
    }

    /** The suite of this name ("pages"); empty where there is none. */
    static Optional<Suite> named(String name) {
        return Stream.of(values()).filter(suite -> suite.label().equals(name)).findFirst();
    }

    /** Its name on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it measures, for people. */
    String what() {
        return what;
    }

    /** JMH's pattern for its methods. */
    String pattern() {
        return benchmark.getName().replace(".", "\\.") + "\\..*";
    }
}
