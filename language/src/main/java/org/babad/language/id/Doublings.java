package org.babad.language.id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Doubling;
import org.babad.model.Form;
import org.babad.model.Voice;

/**
 * Takes doubled words apart: whole ({@code rumah-rumah}), with affixes on one half or around both ({@code tembak-menembak},
 * {@code kehijau-hijauan}), in another sound ({@code doublets.tsv}), and written with a 2 ({@code anak2nya}). Other compounds with
 * a hyphen stay whole. Immutable once made.
 */
final class Doublings {

    /** What may stand behind the 2 of a short form. */
    private static final Set<String> TAILS =
            Set.of("", "an", "nya", "annya", "kan", "i", "ku", "mu", "lah", "kah", "pun", "nyalah");

    private static final int LONGEST_TAIL = 6;
    private static final int SHORTEST_HALF = 3;

    private final Morphology morphology;
    private final Map<String, String> doublets = new HashMap<>();

    Doublings(Morphology morphology) {
        this.morphology = morphology;
        for (Row row : Table.read(Doublings.class, "doublets.tsv", 2)) {
            doublets.put(row.cell(0), row.cell(1));
        }
    }

    /** The form of a word with a hyphen at {@code hyphen}: the root of the half that shows it, the affixes of both. */
    Form form(String word, int hyphen) {
        String listed = doublets.get(word);
        if (listed != null) {
            return Form.bare(listed).doubled(Doubling.VARIED);
        }
        String left = word.substring(0, hyphen);
        String right = word.substring(hyphen + 1);
        if (right.startsWith(left)) {
            return repeated(left, right);
        }
        Form first = half(left);
        Form second = half(right);
        return first.root().equals(second.root()) ? joined(first, second) : around(word, left, right);
    }

    private Form half(String part) {
        return part.length() < SHORTEST_HALF ? Form.bare(part) : morphology.simple(part);
    }

    /** The right half is the left one, perhaps with more behind it. */
    private Form repeated(String left, String right) {
        Form first = half(left);
        if (right.equals(left)) {
            return first.doubled(Doubling.FULL);
        }
        Form second = half(right);
        if (!second.root().equals(first.root())) {
            return first.isAnalysed()
                    ? first.doubled(Doubling.FULL)
                    : new Form(left, List.of(), List.of(), Voice.NONE, false, Doubling.FULL);
        }
        int more = second.suffixes().size()
                - second.clitics().size()
                - second.particles().size();
        int had = first.suffixes().size()
                - first.clitics().size()
                - first.particles().size();
        return second.doubled(more > had ? Doubling.AFFIXED : Doubling.FULL);
    }

    /** Both halves have the same root: tembak-menembak, berlari-lari. */
    private static Form joined(Form first, Form second) {
        Form richer = first.voice() != Voice.NONE || !first.prefixes().isEmpty() ? first : second;
        return new Form(
                richer.root(),
                richer.prefixes(),
                second.suffixes().isEmpty() ? richer.suffixes() : second.suffixes(),
                richer.voice(),
                richer.nominal(),
                Doubling.AFFIXED);
    }

    /** Affixes around both halves: what stands before and behind the doubled stretch makes one word with it once. */
    private Form around(String word, String left, String right) {
        for (int shared = Math.min(left.length(), right.length()); shared >= SHORTEST_HALF; shared--) {
            if (left.regionMatches(left.length() - shared, right, 0, shared)) {
                Form once = morphology.simple(left + right.substring(shared));
                return once.isAnalysed() ? once.doubled(Doubling.AFFIXED) : Form.bare(word);
            }
        }
        return Form.bare(word);
    }

    /** The form of a word written with a 2 for its doubling; empty where it is none. */
    Optional<Form> shortForm(String word) {
        int two = word.lastIndexOf('2');
        if (two < SHORTEST_HALF || word.length() - two - 1 > LONGEST_TAIL) {
            return Optional.empty();
        }
        String left = word.substring(0, two);
        String tail = word.substring(two + 1);
        if (!TAILS.contains(tail) || !left.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Form once = morphology.simple(left + tail);
        boolean affixed = tail.startsWith("an") || tail.equals("kan") || tail.equals("i");
        return morphology.isRoot(once.root())
                ? Optional.of(once.doubled(affixed ? Doubling.AFFIXED : Doubling.FULL))
                : Optional.empty();
    }
}
