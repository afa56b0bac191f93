package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.babad.knowledge.NameKey;
import org.babad.model.Document;
import org.babad.model.Relay;

/**
 * How far a medium holds: for the sentence that names it and the quotation it introduces, and for the whole article where it stands in
 * the first two sentences.
 */
final class RelayReach {

    private static final int OPENING_SENTENCES = 2;

    private final Document document;
    private final List<Line> lines;
    private final List<List<Stretch>> quotations;
    private final Map<Integer, List<Relay>> bySentence = new HashMap<>();
    private final List<Relay> everywhere = new ArrayList<>();

    RelayReach(Document document, List<Line> lines, List<List<Stretch>> quotations) {
        this.document = document;
        this.lines = lines;
        this.quotations = quotations;
    }

    /** The media that hold for each sentence, by its index; a sentence without any may be absent. */
    Map<Integer, List<Relay>> of(List<Statement> statements) {
        lines.forEach(this::addRelays);
        statements.forEach(this::addSpeaker);
        statements.forEach(this::spread);
        quotations.forEach(this::spread);
        lines.forEach(line -> add(line.sentence().index(), everywhere));
        return bySentence;
    }

    private void addRelays(Line line) {
        List<Relay> named = RelayFinder.of(line).stream()
                .map(m -> Names.relay(document, m))
                .filter(this::isForeign)
                .toList();
        add(line.sentence().index(), named);
        if (line.sentence().index() < OPENING_SENTENCES) {
            everywhere.addAll(named);
        }
    }

    /** The publisher itself is no relay. */
    private boolean isForeign(Relay relay) {
        String name = NameKey.of(relay.name()).replace(" ", "");
        return document.article()
                .publisher()
                .map(p -> NameKey.of(p).replace(" ", ""))
                .filter(p -> p.contains(name))
                .isEmpty();
    }

    /** A medium that reports by itself is a relay too. */
    private void addSpeaker(Statement statement) {
        Stretch mention = statement.mention();
        List<Relay> media = RelayFinder.inside(lines.get(mention.sentence()), mention).stream()
                .map(m -> Names.relay(document, m))
                .filter(this::isForeign)
                .toList();
        statement.reaches().forEach(r -> add(r.sentence(), media));
    }

    /** A statement that goes on in other sentences takes the media of its cue's sentence along. */
    private void spread(Statement statement) {
        List<Relay> media = bySentence.getOrDefault(statement.sentence(), List.of());
        statement.reaches().stream()
                .filter(r -> r.sentence() != statement.sentence())
                .forEach(r -> add(r.sentence(), media));
    }

    /** A quotation takes the media of its last sentence to its first ones. */
    private void spread(List<Stretch> run) {
        List<Relay> media = bySentence.getOrDefault(run.get(run.size() - 1).sentence(), List.of());
        run.subList(0, run.size() - 1).forEach(r -> add(r.sentence(), media));
    }

    private void add(int sentence, List<Relay> media) {
        bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).addAll(List.copyOf(media));
    }
}
