package org.babad.knowledge.actor;

import java.util.Arrays;
import org.babad.knowledge.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * A key that spellings of one foreign name share: "Gaddafi", "Qaddafi" and "Khadafi"; "Zelensky" and
 * "Zelenskyy". Front and back vowels stay apart, so that "Khamenei" is not "Khomeini".
 */
public final class SoundKey {

    private static final String[][] SOUNDS = {
        {"dzh", "j"},
        {"tsh", "c"},
        {"tch", "c"},
        {"sch", "s"},
        {"zh", "z"},
        {"kh", "k"},
        {"gh", "k"},
        {"sh", "s"},
        {"sy", "s"},
        {"ch", "c"},
        {"dh", "d"},
        {"th", "t"},
        {"ph", "f"},
        {"ck", "k"},
        {"ts", "s"},
        {"dj", "j"},
        {"yo", "i"},
        {"ae", "i"},
        {"yi", "i"},
        {"iy", "i"},
        {"yy", "i"},
        {"ii", "i"},
        {"ee", "i"},
        {"ie", "i"},
        {"ye", "i"},
        {"ou", "u"},
        {"oo", "u"},
        {"ei", "i"},
        {"ey", "i"},
        {"ay", "i"},
        {"ai", "i"},
        {"ya", "ia"},
        {"iu", "u"},
        {"yu", "u"},
        {"x", "ks"},
        {"q", "k"},
        {"g", "k"},
        {"w", "v"},
        {"y", "i"},
        {"o", "u"},
        {"e", "i"}
    };

    /** The sounds that begin with each letter from a to z, the longest first. */
    private static final String[][][] BY_LETTER = byLetter();

    private SoundKey() {}

    private static String[][][] byLetter() {
        String[][][] table = new String[26][][];
        for (int i = 0; i < table.length; i++) {
            char letter = (char) ('a' + i);
            table[i] = Arrays.stream(SOUNDS)
                    .filter(sound -> sound[0].charAt(0) == letter)
                    .toArray(String[][]::new);
        }
        return table;
    }

    /** The key of a name of one or more words; the article al and el before a name is left out. Pure and thread-safe. */
    public static String of(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : NameKey.of(name).split(" ")) {
            if (!isArticle(word)) {
                out.append(out.isEmpty() ? "" : " ").append(word(word));
            }
        }
        return out.toString();
    }

    private static boolean isArticle(String word) {
        return word.equals("al") || word.equals("el") || word.equals("an") || word.equals("as");
    }

    private static String word(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            String[] sound = soundAt(word, at);
            String heard = sound == null ? word.substring(at, at + 1) : sound[1];
            at += sound == null ? 1 : sound[0].length();
            append(out, heard);
        }
        return out.toString();
    }

    private static String @Nullable [] soundAt(String word, int at) {
        int letter = word.charAt(at) - 'a';
        if (letter < 0 || letter >= BY_LETTER.length) {
            return null;
        }
        for (String[] sound : BY_LETTER[letter]) {
            if (word.startsWith(sound[0], at)) {
                return sound;
            }
        }
        return null;
    }

    private static void append(StringBuilder out, String heard) {
        for (int i = 0; i < heard.length(); i++) {
            if (out.isEmpty() || out.charAt(out.length() - 1) != heard.charAt(i)) {
                out.append(heard.charAt(i));
            }
        }
    }
}
