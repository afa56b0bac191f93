package org.babad.language.id;

import java.util.List;
import java.util.Locale;
import org.babad.knowledge.table.Row;
import org.babad.model.Voice;

/**
 * One row of {@code affixes.tsv}: how prefixes are written before a root, and which suffixes may stand behind it.
 *
 * @param written the letters at the start of the word
 * @param prefixes what they are, outermost first
 * @param voice of the verb that they make
 * @param restored the letter of the root that the prefix has swallowed, or the empty string
 * @param rest the letters that may follow; {@code V} for any vowel, {@code *} for anything
 * @param suffixes those allowed; the empty string among them where none is needed
 */
record AffixRule(
        String written, List<String> prefixes, Voice voice, String restored, String rest, List<String> suffixes) {

    private static final String VOWELS = "aiueo";

    static AffixRule of(Row row) {
        if (row.cells().size() < 7) {
            throw row.fault("needs seven cells");
        }
        return new AffixRule(
                present(row.cell(0)),
                row.cell(1).equals("-") ? List.of() : row.list(1),
                Voice.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
                present(row.cell(3)),
                row.cell(4),
                row.list(5).stream().map(AffixRule::present).toList());
    }

    private static String present(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    /** The root of a stem under this rule; the empty string where the rule does not fit. */
    String root(String stem) {
        if (stem.length() < written.length() + 2 || !stem.startsWith(written)) {
            return "";
        }
        char next = stem.charAt(written.length());
        boolean fits =
                rest.equals("*") || rest.indexOf(next) >= 0 || rest.indexOf('V') >= 0 && VOWELS.indexOf(next) >= 0;
        return fits ? restored + stem.substring(written.length()) : "";
    }

    /**
     * A root's weight under this rule: less for each further prefix, for se- and ke-, which many roots begin with by chance,
     * and for a root of three letters.
     */
    int discount(int weight, int rootLength) {
        int percent = 100 - 12 * Math.max(0, prefixes.size() - 1);
        percent -= prefixes.contains("se") ? 30 : 0;
        percent -= prefixes.contains("ke") && !suffixes.contains("an") ? 20 : 0;
        percent -= rootLength == 3 ? 25 : 0;
        return weight * percent / 100;
    }
}
