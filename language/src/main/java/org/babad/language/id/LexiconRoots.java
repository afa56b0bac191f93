package org.babad.language.id;

/** Takes every common word in lower case for a root, the surer the more common. */
final class LexiconRoots implements Roots {

    private final Lexicon lexicon;

    LexiconRoots(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public int weight(String word) {
        return lexicon.isPlain(word, 0, word.length(), 1) ? lexicon.frequency(word, 0, word.length()) : 0;
    }
}
