package org.babad.bench.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.bench.said.LabelledText.Label;
import org.babad.model.Span;

/**
 * A quotation whose speaker is labelled.
 *
 * @param statement what is said
 * @param speaker the words of the speaker's label
 */
record Quotation(Span statement, String speaker) {

    private static final Set<String> CUES = Set.of("CUE", "CUECOREF");
    private static final Set<String> PERSONS = Set.of("PERSON", "PERSONCOREF");
    private static final List<Set<String>> SPEAKERS = List.of(PERSONS, Set.of("ROLE"), Set.of("AFFILIATION"));
    private static final int BESIDE = 3;
    private static final int NEAR = 14;

    /**
     * The quotations of an article: every labelled word of reporting with a labelled statement that ends at most three tokens before
     * it or begins at most fourteen behind it. Its speaker is the labelled person nearest to the word, within fourteen tokens and
     * behind it first; where none is, the role, then the affiliation; for "katanya" the person last labelled before it.
     */
    static List<Quotation> of(LabelledText text) {
        List<Quotation> out = new ArrayList<>();
        for (Label cue : text.labels()) {
            if (CUES.contains(cue.name())) {
                Optional<Label> statement = statement(text, cue);
                Optional<Label> speaker = speaker(text, cue);
                if (statement.isPresent() && speaker.isPresent()) {
                    String name = speaker.get().span().cut(text.text());
                    out.add(new Quotation(statement.get().span(), name));
                }
            }
        }
        return out;
    }

    private static Optional<Label> statement(LabelledText text, Label cue) {
        List<Label> statements =
                text.labels().stream().filter(l -> l.name().equals("STATEMENT")).toList();
        Optional<Label> before = statements.stream()
                .filter(s -> s.last() < cue.first() && cue.first() - s.last() <= BESIDE)
                .findFirst();
        return before.isPresent()
                ? before
                : statements.stream()
                        .filter(s -> s.first() > cue.last() && s.first() - cue.last() <= NEAR)
                        .findFirst();
    }

    private static Optional<Label> speaker(LabelledText text, Label cue) {
        if (cue.name().equals("CUECOREF")) {
            return text.labels().stream()
                    .filter(l -> PERSONS.contains(l.name()) && l.last() < cue.first())
                    .reduce((a, b) -> b);
        }
        for (Set<String> names : SPEAKERS) {
            Optional<Label> nearest = text.labels().stream()
                    .filter(l -> names.contains(l.name()) && distance(cue, l) <= NEAR)
                    .min(Comparator.comparing((Label l) -> l.first() < cue.first())
                            .thenComparingInt(l -> distance(cue, l)));
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    private static int distance(Label cue, Label other) {
        return other.first() > cue.last() ? other.first() - cue.last() : cue.first() - other.last();
    }
}
