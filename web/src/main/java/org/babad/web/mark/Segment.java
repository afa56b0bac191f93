package org.babad.web.mark;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.babad.web.label.Labels;

/**
 * Characters that are covered by the same marks.
 *
 * @param text the characters
 * @param marks what covers them; empty for plain text
 * @param ends numbers of the claims whose sentence ends with it
 */
public record Segment(String text, List<Mark> marks, List<Integer> ends) {

    public Segment {
        marks = List.copyOf(marks);
        ends = List.copyOf(ends);
    }

    /** The slot that gives its colour, the first of {@link Kind}; empty where no slot covers it. */
    public Optional<Kind> slot() {
        return kinds().stream().filter(Kind::isSlot).findFirst();
    }

    /** Whether something of a kind covers it. */
    public boolean is(Kind kind) {
        return kinds().contains(kind);
    }

    /** Classes of style.css. */
    public String classes() {
        return kinds().stream().map(kind -> "m-" + kind.code()).collect(Collectors.joining(" "));
    }

    /** Numbers of the claims whose sentence or slots cover it, behind blanks. */
    public String claims() {
        return numbers(marks).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** What it is, in words: "who (claim 1, 2), to whom (claim 3)". */
    public String title() {
        return kinds().stream().filter(Kind::isSlot).map(this::words).collect(Collectors.joining(", "));
    }

    private String words(Kind kind) {
        Set<Integer> numbers =
                numbers(marks.stream().filter(mark -> mark.kind() == kind).toList());
        String word = Labels.shipped().word("mark", kind.code());
        return word + " (claim " + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    private static Set<Integer> numbers(List<Mark> marks) {
        return marks.stream().map(Mark::claim).filter(n -> n > 0).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Kind> kinds() {
        return marks.stream().map(Mark::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }
}
