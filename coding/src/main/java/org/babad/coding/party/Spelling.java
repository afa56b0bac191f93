package org.babad.coding.party;

import java.util.Set;
import org.babad.knowledge.actor.SoundKey;

/** Whether two spellings in one article may be one name: alike in sound, or a long name with one letter wrong. */
final class Spelling {

    private static final int LONG = 7;

    private Spelling() {}

    static boolean hasAlike(Set<String> names, String word) {
        return names.contains(word) || names.stream().anyMatch(name -> isAlike(name, word));
    }

    private static boolean isAlike(String one, String other) {
        if (one.length() < LONG || other.length() < LONG) {
            return false;
        }
        return SoundKey.of(one).equals(SoundKey.of(other)) || oneLetterApart(one, other);
    }

    private static boolean oneLetterApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int least = Math.min(one.length(), other.length());
        int before = 0;
        while (before < least && one.charAt(before) == other.charAt(before)) {
            before++;
        }
        int behind = 0;
        while (behind < least - before
                && one.charAt(one.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
            behind++;
        }
        return Math.max(one.length(), other.length()) - before - behind <= 1;
    }
}
