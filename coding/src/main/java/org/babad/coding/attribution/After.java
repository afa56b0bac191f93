package org.babad.coding.attribution;

import java.util.Optional;

/** Finds who speaks after a cue: kata X, menurut X, berdasarkan laporan X, disampaikan X. */
final class After {

    private After() {}

    /** The speaker after the cue at {@code cue}; empty where what follows is none. */
    static Optional<Mention> speaker(Line line, int cue, CueKind kind) {
        return switch (kind) {
            case SAID -> apposed(line, NounPhrases.at(line, skipBy(line, cue + 1), line.size()));
            case ACCORDING -> author(line, cue + 1);
            case DOCUMENT -> line.is(WordClass.DOCUMENT, cue + 1) ? author(line, cue + 1) : Optional.empty();
            case TOLD -> told(line, cue);
            default -> Optional.empty();
        };
    }

    /** The author of a document, or the document where it has none: laporan X, laporan intelijen. */
    static Optional<Mention> author(Line line, int from) {
        int i = from;
        while (line.is(WordClass.DOCUMENT, i) || i > from && line.is(WordClass.FILLER, i)) {
            i++;
        }
        Optional<Mention> author = apposed(line, NounPhrases.at(line, i, line.size()));
        return i > from && author.filter(a -> !a.back()).isEmpty() ? NounPhrases.at(line, from, line.size()) : author;
    }

    private static Optional<Mention> told(Line line, int cue) {
        int at = skipBy(line, cue + 1);
        boolean named = at > cue + 1
                || line.isCapitalised(at) && !line.is(WordClass.TIME, at)
                || line.is(WordClass.HEDGED, at)
                || line.is(WordClass.MEDIUM, at);
        return named ? apposed(line, NounPhrases.at(line, at, line.size())) : Optional.empty();
    }

    private static int skipBy(Line line, int i) {
        return line.is(WordClass.BY, i) ? i + 1 : i;
    }

    /** Takes an apposition to the phrase: "kata kepala staf, Jenderal X, Senin". */
    private static Optional<Mention> apposed(Line line, Optional<Mention> found) {
        return found.map(head -> {
            int comma = head.stretch().to();
            if (head.back() || !line.isComma(comma) || !line.isCapitalised(comma + 1)) {
                return head;
            }
            int end = line.pieceEnd(comma + 1, line.size());
            return NounPhrases.at(line, comma + 1, end)
                    .filter(next -> endsThere(line, next.stretch().to(), end))
                    .map(next -> new Mention(
                            new Stretch(
                                    head.stretch().sentence(),
                                    head.stretch().from(),
                                    next.stretch().to()),
                            false))
                    .orElse(head);
        });
    }

    /** Whether nothing but a new phrase follows: a subject of its own would go on with a verb. */
    private static boolean endsThere(Line line, int to, int pieceEnd) {
        return to >= pieceEnd || !line.isWord(to) || line.is(WordClass.CUT, to) && !line.isVerb(to);
    }
}
