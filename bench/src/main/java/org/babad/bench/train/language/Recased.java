package org.babad.bench.train.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.babad.bench.language.NamedText.Marked;
import org.babad.language.id.Lexicon;
import org.babad.model.Name;

/** Lower-cased sentences as the press would write them: names and what the press mostly capitalises with capitals. */
record Recased(Lexicon lexicon) {

    /** The words of a sentence. */
    List<String> of(Marked sentence) {
        List<String> words = new ArrayList<>(sentence.words());
        boolean[] named = new boolean[words.size()];
        for (Name name : sentence.names()) {
            java.util.Arrays.fill(named, name.from(), name.to(), true);
        }
        for (int i = 0; i < named.length; i++) {
            String word = words.get(i);
            int custom = lexicon.writing(word, 0, word.length());
            if (custom == 2) {
                words.set(i, word.toUpperCase(Locale.ROOT));
            } else if (named[i] || custom > 0 || i == 0) {
                words.set(i, capitalised(word));
            }
        }
        return words;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
