package org.babad.coding.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.piece.Pieces;
import org.babad.knowledge.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a time: a row of {@code id/patterns.tsv}. Its elements are words ({@code lalu|silam}), marks and
 * {@link Slot}s; {@code ?} behind one makes it optional; one in brackets must stand there but is no part of the
 * expression. Immutable.
 */
final class Pattern {

    /** A place of a pattern: a slot, or one of some words. */
    private record Element(@Nullable Slot slot, Set<String> words, boolean optional, boolean outside) {

        static Element parse(String text) {
            boolean optional = text.length() > 1 && text.endsWith("?");
            String core = optional ? text.substring(0, text.length() - 1) : text;
            boolean outside = core.startsWith("[") && core.endsWith("]");
            core = outside ? core.substring(1, core.length() - 1) : core;
            boolean slot = core.chars().allMatch(Character::isUpperCase);
            return new Element(
                    slot ? Slot.valueOf(core) : null, slot ? Set.of() : Set.of(core.split("\\|")), optional, outside);
        }
    }

    /** What a pattern read: pieces {@code from} to before {@code to}, and the values. */
    record Match(Pattern pattern, int from, int to, Bound bound) {}

    private final List<Element> elements;
    private final Meaning meaning;
    private final int argument;

    private Pattern(List<Element> elements, Meaning meaning, int argument) {
        this.elements = elements;
        this.meaning = meaning;
        this.argument = argument;
    }

    static Pattern of(Row row) {
        try {
            List<Element> elements =
                    Arrays.stream(row.cell(0).split(" ")).map(Element::parse).toList();
            String argument = row.cell(2);
            return new Pattern(
                    elements, Meaning.valueOf(row.cell(1)), argument.equals("-") ? 0 : Integer.parseInt(argument));
        } catch (IllegalArgumentException e) {
            throw row.fault("not a pattern, meaning and number: " + e.getMessage());
        }
    }

    Meaning meaning() {
        return meaning;
    }

    /** The number of the pattern's row: days from publication for {@link Meaning#OFFSET}. */
    int argument() {
        return argument;
    }

    /** What the pattern may begin with: words, and the names of slots. */
    List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (Element element : elements) {
            Slot slot = element.slot;
            if (slot != null) {
                heads.add(slot.name());
            } else {
                heads.addAll(element.words);
            }
            if (!element.optional) {
                break;
            }
        }
        return heads;
    }

    /** The longest reading of this pattern that begins at piece {@code at}. */
    Optional<Match> match(Vocabulary vocabulary, Pieces pieces, int at) {
        Bound bound = new Bound();
        int end = match(vocabulary, pieces, at, 0, bound);
        if (end < 0) {
            return Optional.empty();
        }
        int from = elements.get(0).outside ? at + 1 : at;
        return end > from ? Optional.of(new Match(this, from, end, bound)) : Optional.empty();
    }

    private int match(Vocabulary vocabulary, Pieces pieces, int at, int index, Bound bound) {
        if (index == elements.size()) {
            return at;
        }
        Element element = elements.get(index);
        if (at < pieces.size()) {
            int end = take(vocabulary, pieces, at, index, bound);
            if (end >= 0) {
                return end;
            }
        }
        return element.optional ? match(vocabulary, pieces, at, index + 1, bound) : -1;
    }

    private int take(Vocabulary vocabulary, Pieces pieces, int at, int index, Bound bound) {
        Element element = elements.get(index);
        Slot slot = element.slot;
        if (slot == null) {
            return element.words.contains(pieces.norm(at)) ? match(vocabulary, pieces, at + 1, index + 1, bound) : -1;
        }
        Optional<Vocabulary.Reading> reading = vocabulary.read(slot, pieces, at);
        if (reading.isEmpty()) {
            return -1;
        }
        bound.add(slot, reading.get().value());
        int end = match(vocabulary, pieces, reading.get().end(), index + 1, bound);
        if (end < 0) {
            bound.drop(slot);
        }
        return end;
    }
}
