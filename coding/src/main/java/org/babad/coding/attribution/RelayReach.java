package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.babad.knowledge.NameKey;
import org.babad.model.Document;
import org.babad.model.Relay;

/**
 * How far a medium holds: for the sentence that names it and the quotation it introduces, and for the whole article where it stands in
 * the first two sentences, a quotation of several sentences counting as one.
 */
final class RelayReach {

    private static final int OPENING_SENTENCES = 2;
    private static final int SPEECH_WORDS = 4;
    private static final int LOOKS_BACK = 40;

    private final Document document;
    private final List<Line> lines;
    private final List<List<Stretch>> quotations;
    private final int opening;
    private final Map<Integer, Map<String, Relay>> bySentence = new HashMap<>();
    private final List<Relay> everywhere = new ArrayList<>();
    private final Set<Integer> naming = new HashSet<>();

    RelayReach(Document document, List<Line> lines, List<List<Stretch>> quotations) {
        this.document = document;
        this.lines = lines;
        this.quotations = quotations.stream()
                .filter(run -> run.stream().mapToInt(Stretch::length).sum() >= SPEECH_WORDS)
                .toList();
        this.opening = opening();
    }

    private int opening() {
        int end = OPENING_SENTENCES;
        for (List<Stretch> run : quotations) {
            end += run.get(0).sentence() < end ? run.size() - 1 : 0;
        }
        return end;
    }

    /** The media that hold for each sentence, by its index; a sentence without any may be absent. */
    Map<Integer, List<Relay>> of(List<Statement> statements) {
        lines.forEach(this::addRelays);
        statements.forEach(this::addSpeaker);
        statements.forEach(this::spread);
        quotations.forEach(this::spread);
        quotations.forEach(this::introduce);
        lines.forEach(line -> add(line.sentence().index(), everywhere));
        Map<Integer, List<Relay>> media = new HashMap<>();
        bySentence.forEach((sentence, named) -> media.put(sentence, List.copyOf(named.values())));
        return media;
    }

    private void addRelays(Line line) {
        int index = line.sentence().index();
        List<Relay> named = RelayFinder.of(line).stream()
                .map(m -> Names.relay(document, m))
                .filter(this::isForeign)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        naming.add(index);
        add(index, named);
        if (index < opening) {
            everywhere.addAll(isAttribute(line) ? List.of() : named);
        } else if (pointsBack(line)) {
            paragraphBefore(line).forEach(before -> add(before, named));
        }
    }

    /** "Dalam pernyataan yang dikutip X": the medium belongs to that statement alone. */
    private static boolean isAttribute(Line line) {
        for (int i = 1; i < line.size(); i++) {
            boolean quotes = line.cue(i).filter(k -> k == CueKind.QUOTES).isPresent();
            if (quotes && line.is(WordClass.RELATIVE, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Demikian dilansir X", "hal itu disampaikan dalam wawancara dengan X": the medium holds for what was told before. */
    private boolean pointsBack(Line line) {
        int start = 0;
        while (line.is(WordClass.ADVERB, start) && !line.is(WordClass.THUS, start) || line.isQuote(start)) {
            start++;
        }
        return line.is(WordClass.THUS, 0)
                || line.is(WordClass.BACK, start) && line.is(WordClass.DEMONSTRATIVE, start + 1);
    }

    private List<Integer> paragraphBefore(Line line) {
        int index = line.sentence().index();
        return IntStream.range(Math.max(0, index - LOOKS_BACK), index)
                .filter(i ->
                        lines.get(i).sentence().paragraph() == line.sentence().paragraph())
                .boxed()
                .toList();
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
        if (statement.kind() == CueKind.TOLD && statement.sentence() < opening) {
            everywhere.addAll(media);
        }
    }

    /** A statement that goes on in other sentences takes the media of its cue's sentence along. */
    private void spread(Statement statement) {
        List<Relay> media = media(statement.sentence());
        statement.reaches().stream()
                .filter(r -> r.sentence() != statement.sentence())
                .forEach(r -> add(r.sentence(), media));
    }

    /** A quotation takes the media of its last sentence to its first ones. */
    private void spread(List<Stretch> run) {
        List<Relay> media = media(run.get(run.size() - 1).sentence());
        run.subList(0, run.size() - 1).forEach(r -> add(r.sentence(), media));
    }

    /** A quotation right after a sentence that names a medium came through that medium. */
    private void introduce(List<Stretch> run) {
        int before = run.get(0).sentence() - 1;
        if (naming.contains(before)) {
            List<Relay> media = media(before);
            run.forEach(r -> add(r.sentence(), media));
        }
    }

    private List<Relay> media(int sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence, Map.of()).values());
    }

    private void add(int sentence, List<Relay> media) {
        Map<String, Relay> named = bySentence.computeIfAbsent(sentence, k -> new LinkedHashMap<>());
        media.forEach(relay -> named.putIfAbsent(relay.name(), relay));
    }
}
