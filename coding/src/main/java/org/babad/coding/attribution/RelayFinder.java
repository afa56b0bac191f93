package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the media of one sentence: by position after a word of relay, by name or head noun elsewhere. */
final class RelayFinder {

    private static final int LONGEST_NAME = 6;

    private RelayFinder() {}

    /** The media that the sentence names as relays, in the order of the text. */
    static List<Stretch> of(Line line) {
        List<Stretch> media = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int cue = i;
            line.cue(i).filter(CueKind::relays).ifPresent(kind -> {
                citing(line, cue).ifPresent(m -> media.addAll(inside(line, m)));
                read(line, cue, kind, media);
            });
        }
        return media;
    }

    /** The media inside a speaker's mention: "kantor berita TASS", "saksi mata Reuters". */
    static List<Stretch> inside(Line line, Stretch mention) {
        List<Stretch> media = new ArrayList<>();
        int i = mention.from();
        while (i < mention.to()) {
            int end = line.lexicon().mediumEnd(line.tokens(), i);
            if (end > i) {
                media.add(new Stretch(mention.sentence(), i, end));
            }
            i = Math.max(i + 1, end);
        }
        boolean byNoun = media.isEmpty() && headAt(line, mention.from(), mention.to()) >= 0;
        return byNoun ? List.of(mention) : media;
    }

    /** Whom the relay word at {@code cue} quotes where that is no medium: "mengutip pejabat setempat". */
    static Optional<Mention> quoted(Line line, int cue) {
        int at = skipFillers(line, cue + 1);
        boolean person = line.is(WordClass.HEDGED, at) && headAt(line, at, at + 3) < 0;
        boolean document = at > cue + 1
                && line.is(WordClass.DOCUMENT, cue + 1)
                && !line.norm(cue).startsWith("di");
        boolean medium = headAt(line, at, at + 1) >= 0 || line.lexicon().mediumEnd(line.tokens(), at) > at;
        return person || document && !medium ? NounPhrases.at(line, at, line.size()) : Optional.empty();
    }

    /** Who quotes: "televisi pemerintah mengutip pernyataan koalisi". */
    private static Optional<Stretch> citing(Line line, int cue) {
        boolean active = line.norm(cue).startsWith("meng") || line.norm(cue).startsWith("mel");
        return active && !line.isBreak(cue - 1) && cue > 0
                ? Subjects.before(line, cue, 0).map(Mention::stretch)
                : Optional.empty();
    }

    private static void read(Line line, int cue, CueKind kind, List<Stretch> media) {
        int at = skipFillers(line, cue + 1);
        Optional<Stretch> medium =
                kind == CueKind.QUOTES && quoted(line, cue).isPresent() ? Optional.empty() : medium(line, at, kind);
        if (kind == CueKind.QUOTES) {
            medium = medium.map(m -> origin(line, m));
        }
        while (medium.isPresent()) {
            media.add(medium.get());
            int next = medium.get().to();
            boolean joins = line.isComma(next) || line.is(WordClass.SERIES, next);
            CueKind how = line.is(WordClass.AND, next) && kind == CueKind.QUOTES ? kind : CueKind.TO;
            medium = joins ? medium(line, next + 1, how) : Optional.empty();
        }
    }

    /** "Dikutip X dari Y": X is who writes, Y the medium. */
    private static Stretch origin(Line line, Stretch medium) {
        return line.is(WordClass.FROM, medium.to())
                ? medium(line, skipFillers(line, medium.to() + 1), CueKind.QUOTES)
                        .orElse(medium)
                : medium;
    }

    private static int skipFillers(Line line, int from) {
        int i = from;
        while (line.is(WordClass.FILLER, i) || line.is(WordClass.DOCUMENT, i)) {
            i++;
        }
        return i;
    }

    private static Optional<Stretch> medium(Line line, int from, CueKind kind) {
        int head = headAt(line, from, from + 2);
        int at = head < 0 ? from : skipHead(line, head);
        boolean titled = head < 0 || line.is(WordClass.TITLE, head);
        int end = nameEnd(line, at, titled && (kind == CueKind.QUOTES || head >= 0));
        int index = line.sentence().index();
        if (end > at) {
            return Optional.of(new Stretch(index, at, end));
        }
        return head < 0
                ? Optional.empty()
                : NounPhrases.at(line, head, line.size()).map(Mention::stretch);
    }

    /** Past "kantor berita resmi Iran," to the name that follows, where one does. */
    private static int skipHead(Line line, int head) {
        int i = head;
        while (line.is(WordClass.MEDIUM, i) && !line.isCapitalised(i)
                || line.is(WordClass.FILLER, i)
                || line.is(WordClass.OWNER, i)) {
            i++;
        }
        for (int comma = i; comma < i + 3; comma++) {
            if (line.isComma(comma) && line.lexicon().mediumEnd(line.tokens(), comma + 1) > comma + 1) {
                return comma + 1;
            }
        }
        return i;
    }

    private static int nameEnd(Line line, int at, boolean unknownToo) {
        int known = line.lexicon().mediumEnd(line.tokens(), at);
        if (known > at || !unknownToo || !line.isNamed(at) || line.is(WordClass.TIME, at)) {
            return known;
        }
        int i = at;
        while (i < at + LONGEST_NAME
                && (line.isNamed(i) || i > at && line.isNumeric(i))
                && !line.is(WordClass.TIME, i)) {
            i++;
        }
        return i;
    }

    /** The first head noun of a medium between the two tokens; negative where there is none. */
    private static int headAt(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isHead(line, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHead(Line line, int i) {
        return line.isPair(WordClass.PAIR, i) || !line.is(WordClass.HALF, i) && line.is(WordClass.MEDIUM, i);
    }
}
