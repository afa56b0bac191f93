package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import org.babad.model.Document;
import org.babad.model.Sentence;

/**
 * The quotations of a document. A straight mark opens where a word follows it and none stands before; what is still open at the end of
 * its paragraph is closed there, so that one lost mark spoils one paragraph.
 */
final class Quotations {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private final List<List<Stretch>> runs = new ArrayList<>();
    private List<Stretch> run = new ArrayList<>();
    private int openAt = -1;

    private Quotations() {}

    /** The quotations in order, each as its stretches, one a sentence; marks are not in them. */
    static List<List<Stretch>> of(Document document) {
        Quotations quotations = new Quotations();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() != paragraph) {
                quotations.close();
                paragraph = sentence.paragraph();
            }
            quotations.read(sentence, document.article().text());
        }
        quotations.close();
        return quotations.runs;
    }

    private void read(Sentence sentence, String text) {
        boolean open = !run.isEmpty();
        openAt = open ? 0 : -1;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String mark = sentence.tokens().get(i).text();
            int at = sentence.tokens().get(i).span().start();
            if (openAt < 0 && opens(mark, text, at)) {
                openAt = i + 1;
            } else if (openAt >= 0 && closes(mark)) {
                run.add(new Stretch(sentence.index(), openAt, Math.max(openAt, i)));
                close();
            }
        }
        if (openAt >= 0) {
            run.add(new Stretch(
                    sentence.index(), openAt, Math.max(openAt, sentence.tokens().size())));
        }
    }

    private void close() {
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        run = new ArrayList<>();
        openAt = -1;
    }

    private static boolean opens(String mark, String text, int at) {
        if (mark.length() == 1 && OPENING.contains(mark)) {
            return true;
        }
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == '\\') {
            before--;
        }
        boolean free = before < 0 || !Character.isLetterOrDigit(text.charAt(before));
        return mark.equals("\"") && free && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean closes(String mark) {
        return mark.equals("\"") || mark.length() == 1 && CLOSING.contains(mark);
    }
}
