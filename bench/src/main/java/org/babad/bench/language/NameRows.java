package org.babad.bench.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.babad.bench.language.NamedText.Marked;
import org.babad.model.Name;

/** Names, on sentences whose tokens are given. A name is right where its first and last token and its type are. */
public final class NameRows {

    /** Finds the names of a sentence. */
    @FunctionalInterface
    public interface Finder {
        /** The names among the words. */
        List<Name> find(List<String> words);
    }

    private record Found(int sentence, Name.Type type, int from, int to) {}

    private final Finder finder;

    /** Rows for a finder. */
    public NameRows(Finder finder) {
        this.finder = finder;
    }

    /** The rows for the corpora in the folder {@code names}; {@code part} is {@code dev} or {@code test}. */
    public List<Row> rows(Path names, String part) throws IOException {
        Set<Name.Type> all = EnumSet.allOf(Name.Type.class);
        Set<Name.Type> marked = EnumSet.of(Name.Type.PERSON, Name.Type.PLACE);
        return List.of(
                new Row(
                        "names, idner-news-2k " + part,
                        f1(names.resolve("idner-news-2k/" + part + ".txt"), all),
                        0.85,
                        "BiLSTM-CRF .686, XLM-R .896, IndoBERT .911"),
                new Row("names, NERGRIT " + part, f1(names.resolve("nergrit/" + part + ".txt"), all), 0.75, ""),
                new Row(
                        "names, NERP " + part + " (persons, places)",
                        f1(names.resolve("nerp/" + part + ".txt"), marked),
                        0,
                        ""));
    }

    /** The F1 of the names of these types in a file. */
    public double f1(Path file, Set<Name.Type> types) throws IOException {
        List<Found> gold = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        List<Marked> sentences = NamedText.read(file).sentences();
        for (int i = 0; i < sentences.size(); i++) {
            add(i, sentences.get(i).names(), types, gold);
            add(i, finder.find(sentences.get(i).words()), types, found);
        }
        return Counts.of(gold, found).f1();
    }

    private static void add(int sentence, List<Name> names, Set<Name.Type> types, List<Found> out) {
        names.stream()
                .filter(n -> types.contains(n.type()))
                .forEach(n -> out.add(new Found(sentence, n.type(), n.from(), n.to())));
    }
}
