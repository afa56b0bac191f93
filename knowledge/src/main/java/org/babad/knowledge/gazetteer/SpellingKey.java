package org.babad.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.babad.knowledge.NameKey;

/**
 * A coarse key under which the Latin spellings of one Arabic, Persian, Cyrillic or Burmese name mostly meet: articles
 * dropped, vowels and doubled letters folded ("Deir ez-Zor", "Dair az-Zour"; "Izium", "Izyum"; "Khan Sheikhoun", "Khan
 * Shaykhun"). Different names may meet too, so it is for asking only where the exact key is unknown.
 */
final class SpellingKey {
    /** What a coarse key begins with, so that no name has it for a key. */
    static final String MARK = "~";

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ar", "er", "as", "es", "at", "et", "ash", "esh", "az", "ez", "an", "en", "ad", "ed", "ul",
            "il");

    private static final String[][] FOLDS = {
        {"ou", "u"},
        {"oo", "u"},
        {"kh", "h"},
        {"gh", "g"},
        {"sh", "s"},
        {"sy", "s"},
        {"dh", "d"},
        {"th", "t"},
        {"zh", "z"},
        {"dj", "j"},
        {"ph", "f"},
        {"q", "k"},
        {"y", "i"},
        {"j", "i"},
        {"e", "i"},
        {"o", "u"},
        {"w", "v"},
    };

    private SpellingKey() {}

    /** The coarse key of a {@link NameKey}; empty where too little is left of the name to tell it from others. */
    static String of(String key) {
        List<String> words = new ArrayList<>(List.of(key.split(" ")));
        words.removeIf(ARTICLES::contains);
        String folded = String.join("", words);
        for (String[] fold : FOLDS) {
            folded = folded.replace(fold[0], fold[1]);
        }
        folded = once(folded).replace("ai", "i");
        folded = folded.endsWith("h") ? folded.substring(0, folded.length() - 1) : folded;
        return folded.length() < 4 ? "" : MARK + folded;
    }

    private static String once(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
