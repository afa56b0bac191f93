package org.babad.language.id.clue;

import java.util.List;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.actor.ActorList;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.language.cluster.Clusters;
import org.babad.language.id.Lexicon;
import org.babad.language.linear.ModelReader;
import org.babad.model.Form;
import org.babad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes the clues of sentences, remembering those of words met before. Thread-safe: clues are immutable, a lost race only
 * computes some twice.
 */
public final class ClueMaker {

    private static final int SLOTS = 1 << 15;
    private static final int LONGEST_KEPT = 32;
    /** Of a longer word only so much is looked at. */
    private static final int LONGEST_SEEN = 64;

    private final Lexicon lexicon;
    private final KnownNames names;
    private final Clusters clusters;
    private final @Nullable Entry[] table = new Entry[SLOTS];

    /** A word met before. */
    private record Entry(String text, WordClues clues) {}

    ClueMaker(Lexicon lexicon, KnownNames names, Clusters clusters) {
        this.lexicon = lexicon;
        this.names = names;
        this.clusters = clusters;
    }

    /** The maker of this version; throws {@link IllegalStateException} where the build lacks a table or model. */
    public static ClueMaker load(Lexicon lexicon) {
        Clusters clusters = Clusters.read(ModelReader.of(ClueMaker.class, "clusters.bin"));
        return with(lexicon, clusters);
    }

    /** A maker with these clusters: for trainers. */
    public static ClueMaker with(Lexicon lexicon, Clusters clusters) {
        return new ClueMaker(lexicon, new KnownNames(Gazetteer.load(), ActorList.load()), clusters);
    }

    /** The core of a word in normal form with every digit as 0: what clusters are asked for. */
    public static String shown(String text) {
        return Core.of(text.substring(0, Math.min(text.length(), LONGEST_SEEN))).shown();
    }

    /** The clues of a sentence. */
    public Clues of(List<Token> tokens) {
        WordClues[] words = new WordClues[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(tokens.get(i));
        }
        byte[] places = new byte[words.length];
        byte[] actors = new byte[words.length];
        names.mark(words, places, actors);
        return new Clues(words, places, actors);
    }

    private WordClues word(Token token) {
        String text = token.text();
        if (text.length() > LONGEST_KEPT) {
            return clues(text.substring(0, Math.min(text.length(), LONGEST_SEEN)), Form.bare(""));
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        Entry entry = table[slot];
        if (entry == null || !entry.text.equals(text)) {
            entry = new Entry(text, clues(text, token.form()));
            table[slot] = entry;
        }
        return entry.clues;
    }

    private WordClues clues(String text, Form form) {
        Core core = Core.of(text);
        String norm = core.norm();
        String key = core.isMark() ? "" : NameKey.of(norm);
        return new WordClues(new WordParts(
                core.shown(),
                core.writing(),
                core.outside(),
                lexicon.frequency(norm, 0, norm.length()),
                lexicon.writing(norm, 0, norm.length()),
                form,
                clusters.of(core.shown()),
                key,
                names.mayStart(key)));
    }
}
