package org.babad.reading.furniture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.babad.knowledge.table.Table;

/** Tells captions of pictures by their credit ("(Antara/Wahyu)", "/Pixabay") or their first word. Immutable, thread-safe. */
public final class CaptionLines {

    private static final int MOST_WORDS = 60;

    private final Set<String> credits;
    private final List<String> openings;
    private final Set<String> labels;

    private CaptionLines(Set<String> credits, List<String> openings, Set<String> labels) {
        this.credits = credits;
        this.openings = openings;
        this.labels = labels;
    }

    /** Reads the tables. */
    public static CaptionLines load() {
        return new CaptionLines(
                Set.copyOf(words("id/credits.tsv")), words("id/captions.tsv"), Set.copyOf(words("id/labels.tsv")));
    }

    private static List<String> words(String table) {
        return Table.read(CaptionLines.class, table, 1).stream()
                .map(row -> row.cell(0))
                .distinct()
                .toList();
    }

    /** Whether the line ends in brackets that name a picture's maker behind a label, as no sentence does. */
    public boolean isLabelled(String line) {
        String bare = line.strip();
        if (!bare.endsWith(")") && !bare.endsWith(").")) {
            return false;
        }
        String brackets = lastBrackets(bare.toLowerCase(Locale.ROOT));
        int colon = brackets.indexOf(':');
        return Folded.of(line).words() <= MOST_WORDS
                && (labels.contains(brackets)
                        || colon > 0
                                && labels.contains(brackets.substring(0, colon).strip()));
    }

    /** Whether the line reads like a caption. */
    public boolean matches(String line) {
        String lower = line.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || Folded.of(lower).words() > MOST_WORDS) {
            return false;
        }
        return openings.stream().anyMatch(lower::startsWith) || isCredit(lastBrackets(lower)) || endsInCredit(lower);
    }

    private static String lastBrackets(String line) {
        int close = line.endsWith(").") ? line.length() - 2 : line.length() - 1;
        int open = line.lastIndexOf('(');
        return open >= 0 && close > open && line.charAt(close) == ')' ? line.substring(open + 1, close) : "";
    }

    /** "text /Pixabay/Succo": a slash after a space, then a credit. */
    private boolean endsInCredit(String line) {
        int slash = line.lastIndexOf(" /");
        return slash >= 0 && isCredit(line.substring(slash + 2));
    }

    private boolean isCredit(String text) {
        if (text.isEmpty() || text.length() > 80) {
            return false;
        }
        for (String part : text.split("[/,:|]| via | by ")) {
            if (credits.contains(part.strip()) || credits.contains(lastWord(part.strip()))) {
                return true;
            }
        }
        return false;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
