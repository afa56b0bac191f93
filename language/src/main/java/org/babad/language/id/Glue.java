package org.babad.language.id;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Voice;

/**
 * Cuts words apart that a lost link tag has glued together: "olehAmerika", "dilansirReutersdanAnadolu", "Khameneipada",
 * "imbasserangan". A word of the {@link Lexicon} stays whole. Else a capital inside is a seam where the words beside it are
 * known; then each piece in one writing is cut where a name or a word and a common word meet. In doubt it does not cut: a word
 * that affixes explain, or whose first part is rightly joined ({@code joined-forms.tsv}), stays. Immutable.
 */
final class Glue {

    private static final int SHORTEST = 4;

    private final Lexicon lexicon;
    private final Morphology morphology;
    private final Set<String> beforeCapital = new HashSet<>();
    private final Set<String> beforeWord = new HashSet<>();
    private final Set<String> notWords = new HashSet<>();

    Glue(Lexicon lexicon, Morphology morphology) {
        this.lexicon = lexicon;
        this.morphology = morphology;
        for (Row row : Table.read(Glue.class, "joined-forms.tsv", 2)) {
            (row.cell(1).equals("capital") ? beforeCapital : beforeWord).add(row.cell(0));
        }
        for (Row row : Table.read(Glue.class, "not-words.tsv", 1)) {
            notWords.add(row.cell(0));
        }
    }

    /** Adds the word between the two offsets, or its parts, to {@code out}. */
    void cut(String text, int start, int stop, Offsets out) {
        if (stop - start < SHORTEST || lexicon.frequency(text, start, stop) >= 0) {
            out.add(start, stop);
            return;
        }
        int from = start;
        int at = start;
        while (at < stop) {
            int end = partEnd(text, at, stop);
            from = end - at < SHORTEST || !isLetters(text, at, end)
                    ? from
                    : cutPart(text, from, new Part(at, end), out);
            at = Math.min(stop, end + 1);
        }
        if (from < stop) {
            out.add(from, stop);
        }
    }

    /** A stretch of letters between hyphens. */
    private record Part(int start, int end) {}

    private static int partEnd(String text, int from, int stop) {
        int at = from;
        while (at < stop && !Letters.isHyphen(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLetters(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Adds what is complete of the word that began at {@code from} and goes on to the part; gives where the rest begins. */
    private int cutPart(String text, int from, Part part, Offsets out) {
        if (lexicon.frequency(text, part.start, part.end) >= 0) {
            return from;
        }
        int begun = from;
        int piece = part.start;
        for (int seam = nextSeam(text, piece, part.end); seam > 0; seam = nextSeam(text, seam, part.end)) {
            if (isGlued(text, piece, seam, Math.max(seam, seamOrEnd(text, seam, part.end)))) {
                begun = cutPiece(text, begun, new Part(piece, seam), out);
                out.add(begun, seam);
                begun = seam;
                piece = seam;
            }
        }
        return cutPiece(text, begun, new Part(piece, part.end), out);
    }

    private static int seamOrEnd(String text, int from, int end) {
        int seam = nextSeam(text, from, end);
        return seam > 0 ? seam : end;
    }

    /** The next place where a capital follows a small letter, or where the last of several capitals begins a word; 0 if none. */
    private static int nextSeam(String text, int from, int end) {
        for (int at = from + 1; at < end; at++) {
            boolean capital = Character.isUpperCase(text.charAt(at));
            boolean afterSmall = Character.isLowerCase(text.charAt(at - 1));
            boolean beforeSmall = at + 1 < end && Character.isLowerCase(text.charAt(at + 1));
            if (capital && (afterSmall || beforeSmall && at - from > 1)) {
                return at;
            }
        }
        return 0;
    }

    /** Whether two words meet at the seam, the left one from {@code start}, the right one to {@code end}. */
    private boolean isGlued(String text, int start, int seam, int end) {
        if (seam - start < 2 || end - seam < 2 || beforeCapital.contains(lower(text, start, seam))) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(start))) {
            return isWord(text, start, seam) || inner(text, start, seam) > 0;
        }
        boolean leftUpper = Character.isUpperCase(text.charAt(seam - 1));
        if (lexicon.isPlain(text, start, seam, leftUpper ? 15 : 6)) {
            return true;
        }
        if (inner(text, start, seam) > 0) {
            return true;
        }
        return lexicon.isName(text, start, seam, 9) && end - seam > 3
                || lexicon.isName(text, start, seam, 5)
                        && (lexicon.isName(text, seam, end, 5) || inner(text, seam, end) > 0);
    }

    private boolean isWord(String text, int start, int end) {
        return lexicon.isPlain(text, start, end, 3) || end - start > 4 && isExplained(text, start, end);
    }

    /** Whether affixes on a known root make the word. */
    private boolean isExplained(String text, int start, int end) {
        String word = lower(text, start, end);
        return !morphology.form(word).root().equals(word);
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Adds the words of a piece in one writing; the last is left to the caller, from the offset that is given back. */
    private int cutPiece(String text, int begun, Part piece, Offsets out) {
        int from = begun;
        Part rest = piece;
        int cut = inner(text, rest.start, rest.end);
        while (cut > 0) {
            out.add(from, cut);
            from = cut;
            rest = new Part(cut, rest.end);
            cut = inner(text, rest.start, rest.end);
        }
        return from;
    }

    /** Where a piece in one writing falls into a known head and a common word behind it; 0 where it does not. */
    private int inner(String text, int start, int end) {
        if (end - start < SHORTEST || lexicon.frequency(text, start, end) >= 0) {
            return 0;
        }
        int capitals = start;
        while (capitals < end && Character.isUpperCase(text.charAt(capitals))) {
            capitals++;
        }
        if (capitals == end) {
            return 0;
        }
        if (capitals - start >= 2) {
            return isTail(text, capitals, end, end - capitals < 3 ? 13 : 9) || isVerb(text, capitals, end)
                    ? capitals
                    : 0;
        }
        boolean name = capitals > start;
        return isExplained(text, start, end) ? 0 : bestCut(text, start, end, name);
    }

    /** The cut that leaves the longest common word behind. */
    private int bestCut(String text, int start, int end, boolean name) {
        for (int cut = start + 3; cut <= end - 2; cut++) {
            if (name && isName(text, start, cut, end) || isPair(text, start, cut, end)) {
                return cut;
            }
        }
        return 0;
    }

    /** A name with a common word behind it: the shorter that word, the better known both must be. */
    private boolean isName(String text, int start, int cut, int end) {
        int head = cut - start;
        boolean known = lexicon.isName(text, start, cut, 3);
        return switch (end - cut) {
            case 2 -> head >= 5 && lexicon.isName(text, start, cut, 8) && isTail(text, cut, end, 13);
            case 3, 4 -> head >= 4 && lexicon.isName(text, start, cut, 6) && isTail(text, cut, end, 10);
            case 5 -> head >= 4 && lexicon.isName(text, start, cut, 4) && isTail(text, cut, end, 9)
                    || lexicon.isName(text, start, cut, 8) && isBehindName(text, cut, end);
            default -> known && (isTail(text, cut, end, 9) || isVerb(text, cut, end))
                    || lexicon.isName(text, start, cut, 8) && isBehindName(text, cut, end)
                    || head >= 5 && end - cut >= 7 && isVerb(text, cut, end) && isTail(text, cut, end, 8);
        };
    }

    /** Whether what follows a very common name is a word, or words glued in their turn. */
    private boolean isBehindName(String text, int start, int end) {
        return isTail(text, start, end, 4) || isVerb(text, start, end) || inner(text, start, end) > 0;
    }

    /** A word with the affixes of a verb on a known root: what most often follows a name. */
    private boolean isVerb(String text, int start, int end) {
        return end - start > 5
                && Character.isLowerCase(text.charAt(start))
                && morphology.form(lower(text, start, end)).voice() != Voice.NONE;
    }

    /** Two words in lower case; one of them long, or both common. */
    private boolean isPair(String text, int start, int cut, int end) {
        int head = cut - start;
        int tail = end - cut;
        if (beforeWord.contains(lower(text, start, cut)) || head + tail < 8) {
            return false;
        }
        int least = Character.isUpperCase(text.charAt(start)) ? 9 : 7;
        boolean common =
                head >= 4 && tail >= 4 && lexicon.isPlain(text, start, cut, 6) && isTail(text, cut, end, least);
        common |= head >= 4 && tail >= 5 && lexicon.isPlain(text, start, cut, 10) && isTail(text, cut, end, 5);
        boolean joint = head >= 5 && tail == 3 && lexicon.isPlain(text, start, cut, 5) && isTail(text, cut, end, 13)
                || head == 3 && tail >= 6 && lexicon.isPlain(text, start, cut, 13) && isTail(text, cut, end, 5);
        return common || joint;
    }

    private boolean isTail(String text, int start, int end, int least) {
        return lexicon.isPlain(text, start, end, least) && !notWords.contains(lower(text, start, end));
    }
}
