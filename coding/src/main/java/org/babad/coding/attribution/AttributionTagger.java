package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.party.PartyMention;
import org.babad.model.Document;

/**
 * Finds who says what in a document and through which media it came. Immutable and thread-safe; takes time proportional to the
 * document's length.
 *
 * <pre>{@code
 * Attributions attributions = AttributionTagger.load().tag(document);
 * Optional<Source> source = attributions.source(sentence, 4, 6);
 * List<Relay> via = attributions.via(sentence, 4, 6);
 * }</pre>
 */
public final class AttributionTagger {

    private final Lexicon lexicon;

    private AttributionTagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A tagger with the Indonesian tables; throws {@link IllegalStateException} where a table is broken. Load it once. */
    public static AttributionTagger load() {
        return new AttributionTagger(Lexicon.load());
    }

    /** The statements and relays of the document, its sources without side and role. Never throws for any document. */
    public Attributions tag(Document document) {
        return tag(document, List.of());
    }

    /**
     * The statements and relays of the document. Never throws for any document.
     *
     * @param parties what {@code PartyTagger} found in the same document, a list a sentence: gives sources their side and role
     */
    public Attributions tag(Document document, List<List<PartyMention>> parties) {
        List<Line> lines =
                document.sentences().stream().map(s -> new Line(s, lexicon)).toList();
        List<List<Stretch>> quotations = Quotations.of(document);
        Affiliations affiliations = new Affiliations(document, parties);
        List<Statement> statements = statements(affiliations, lines, quotations);
        return new Attributions(statements, new RelayReach(document, lines, quotations).of(statements));
    }

    private static List<Statement> statements(
            Affiliations affiliations, List<Line> lines, List<List<Stretch>> quotations) {
        Speakers speakers = new Speakers(lines);
        List<Statement> statements = new ArrayList<>();
        for (Line line : lines) {
            for (Draft draft : Drafts.of(line)) {
                Optional<Stretch> mention = speakers.resolve(draft);
                mention.ifPresent(m -> statements.add(new Statement(
                        affiliations.source(m), m, draft.kind(), draft.sentence(), draft.cue(), draft.reaches())));
            }
        }
        return Continuations.extend(QuotedSpeech.extend(statements, quotations, lines), lines);
    }
}
