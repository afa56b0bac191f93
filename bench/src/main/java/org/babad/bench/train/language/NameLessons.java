package org.babad.bench.train.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.babad.bench.language.NamedText;
import org.babad.bench.language.NamedText.Marked;
import org.babad.language.id.names.NameTrainer;
import org.babad.language.id.names.NameTrainer.Lesson;
import org.babad.language.linear.ModelWriter;
import org.babad.model.Name;

/**
 * Learns the names from three corpora. idner-news-2k marks persons, organisations and places of news; NERGRIT those of an
 * encyclopaedia; NERP, all in lower case, persons and places of news, so that organisations are left open there. Every cased
 * sentence is learned in lower case too, and every sentence of NERP as the press would write it.
 */
final class NameLessons {

    /** The corpora; the place of a corpus is its number. */
    static final List<String> CORPORA = List.of("idner-news-2k", "nergrit", "nerp");

    /** How much of each corpus's own conventions the model follows. */
    private static final double[] SHARES = {0.5, 0.5, 0};

    private static final String LOWER_CASED = "nerp";

    private final Seen seen;
    private final HeldOut heldOut;
    private final NameTrainer trainer;

    NameLessons(Seen seen, HeldOut heldOut, int rounds) {
        this.seen = seen;
        this.heldOut = heldOut;
        this.trainer = new NameTrainer(rounds);
    }

    /** The model of the names, learned from the folder of the corpora. */
    byte[] learn(Path folder) throws IOException {
        for (String corpus : CORPORA) {
            for (Marked sentence :
                    NamedText.read(folder.resolve(corpus).resolve("train.txt")).sentences()) {
                if (heldOut.allows(sentence.words())) {
                    add(sentence, corpus);
                }
            }
        }
        ModelWriter out = new ModelWriter("names of idner-news-2k (MIT), NERGRIT and NERP of IndoNLU (Apache-2.0)");
        trainer.learn();
        trainer.write(SHARES, out);
        return out.bytes();
    }

    private void add(Marked sentence, String corpus) {
        boolean cased = !corpus.equals(LOWER_CASED);
        List<String> words = sentence.words();
        List<String> other = cased
                ? words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList()
                : new Recased(seen.lexicon()).of(sentence);
        trainer.add(lesson(sentence, words, corpus, cased ? 1 : 0.5));
        trainer.add(lesson(sentence, other, corpus, cased ? 0.3 : 0.7));
    }

    private Lesson lesson(Marked sentence, List<String> words, String corpus, double weight) {
        Set<Name.Type> unmarked = EnumSet.noneOf(Name.Type.class);
        if (corpus.equals(LOWER_CASED)) {
            unmarked.add(Name.Type.ORGANISATION);
        }
        boolean[] open = new boolean[words.size()];
        for (int i = 0; i < open.length; i++) {
            String label = sentence.labels().get(i);
            open[i] = label.equals("O") || label.endsWith("-IND");
        }
        return new Lesson(seen.clues(words), sentence.names(), open, unmarked, CORPORA.indexOf(corpus), weight);
    }
}
