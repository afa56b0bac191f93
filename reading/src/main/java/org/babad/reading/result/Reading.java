package org.babad.reading.result;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.babad.model.Article;

/** What came of one piece of input. Immutable. */
public sealed interface Reading {

    /** Where the piece lies: a file's path, an address, "standard input"; with the line or element inside it. */
    String where();

    /** An article was read; {@code part} where it is one page of several that belong together. */
    record Read(String where, Article article, Optional<Part> part) implements Reading {

        /** A whole article. */
        public Read(String where, Article article) {
            this(where, article, Optional.empty());
        }
    }

    /** What the records of an archive were; follows its last article. */
    record Census(String where, Map<RecordFate, Long> counts) implements Reading {

        public Census {
            counts = Map.copyOf(counts);
        }

        /** How many records there were. */
        public long records() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** "of 4,000 records: 1,200 pages read, 300 revisits": the fates in their order, those that are none left out. */
        public String summary() {
            return "of " + number(records()) + " records: "
                    + Arrays.stream(RecordFate.values())
                            .filter(counts::containsKey)
                            .map(fate -> number(counts.getOrDefault(fate, 0L)) + " " + fate.label())
                            .collect(Collectors.joining(", "));
        }

        private static String number(long count) {
            return String.format(Locale.ROOT, "%,d", count);
        }
    }

    /** No article was read, because of {@code reason}; {@code message} says what was seen. */
    record Failed(String where, Reason reason, String message) implements Reading {

        /** One line for people: where, what, what to do. */
        public String line() {
            return (where + ": " + message + "; " + reason.remedy()).replaceAll("\\R", " ");
        }
    }
}
