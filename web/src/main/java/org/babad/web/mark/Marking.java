package org.babad.web.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cuts a text into segments at the ends of all marks, so that marks may overlap in any way. Segments tile the text in order;
 * marks that reach beyond the text are cut there. Time grows with the marks times how many cover the same character.
 */
public final class Marking {

    private final String text;
    private final List<Mark> marks;

    private Marking(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> mark.span().length() > 0 && mark.span().start() < text.length())
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::kind))
                .toList();
    }

    /** The segments of a text. */
    public static List<Segment> of(String text, List<Mark> marks) {
        return new Marking(text, marks).segments();
    }

    /** The segments of each paragraph that is not blank; paragraphs are separated by line breaks. */
    public static List<List<Segment>> paragraphs(String text, List<Mark> marks) {
        List<List<Segment>> paragraphs = new ArrayList<>();
        List<Segment> paragraph = new ArrayList<>();
        for (Segment segment : of(text, marks)) {
            if (isBreak(segment.text().charAt(0))) {
                addWritten(paragraphs, paragraph);
                paragraph = new ArrayList<>();
            } else {
                paragraph.add(segment);
            }
        }
        addWritten(paragraphs, paragraph);
        return paragraphs;
    }

    private static void addWritten(List<List<Segment>> paragraphs, List<Segment> paragraph) {
        if (paragraph.stream().anyMatch(segment -> !segment.text().isBlank())) {
            paragraphs.add(paragraph);
        }
    }

    private List<Segment> segments() {
        List<Segment> out = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int end : cuts()) {
            while (next < marks.size() && marks.get(next).span().start() <= start) {
                open.add(marks.get(next++));
            }
            int from = start;
            open.removeIf(mark -> mark.span().end() <= from);
            out.add(new Segment(text.substring(start, end), open, ending(open, end)));
            start = end;
        }
        return out;
    }

    private static List<Integer> ending(List<Mark> open, int end) {
        return open.stream()
                .filter(mark -> mark.kind() == Kind.SENTENCE && mark.span().end() == end)
                .map(Mark::claim)
                .sorted()
                .toList();
    }

    /** Where segments end: at the ends of marks, around line breaks, at the end of the text. */
    private SortedSet<Integer> cuts() {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (Mark mark : marks) {
            cuts.add(mark.span().start());
            cuts.add(Math.min(mark.span().end(), text.length()));
        }
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                cuts.add(i);
                cuts.add(i + 1);
            }
        }
        cuts.add(text.length());
        cuts.remove(0);
        return cuts;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
