package org.babad.language.id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Form;
import org.babad.model.Voice;

/**
 * Takes words apart: clitics, suffixes, prefixes with their sound changes ({@code affixes.tsv}), doubling. Of several ways it
 * takes the one whose root is best attested; a word that is itself the best root stays whole, and so does one that no way
 * leads to a known root. Immutable and thread-safe.
 */
final class Morphology {

    static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final List<String> CLITICS = List.of(
            "nyalah", "nyakah", "nyapun", "nya", "lah", "kah", "pun", "kulah", "kupun", "ku", "mulah", "mupun", "mu",
            "");
    private static final List<String> SUFFIXES = List.of("kan", "an", "i", "");

    private final Roots roots;
    private final Map<Character, List<AffixRule>> rules = new HashMap<>();
    private final Map<String, Form> irregular = new HashMap<>();
    private final Set<String> bare = new HashSet<>();
    private final Doublings doublings;

    Morphology(Roots roots) {
        this.roots = roots;
        for (Row row : Table.read(Morphology.class, "affixes.tsv", 7)) {
            AffixRule rule = AffixRule.of(row);
            char key = rule.written().isEmpty() ? ' ' : rule.written().charAt(0);
            rules.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
        }
        for (Row row : Table.read(Morphology.class, "irregular.tsv", 6)) {
            irregular.put(row.cell(0), irregularForm(row));
        }
        for (Row row : Table.read(Morphology.class, "bare-words.tsv", 1)) {
            bare.add(row.cell(0));
        }
        this.doublings = new Doublings(this);
    }

    private static Form irregularForm(Row row) {
        return new Form(
                row.cell(1),
                row.cell(2).equals("-") ? List.of() : row.list(2),
                row.cell(3).equals("-") ? List.of() : row.list(3),
                Voice.valueOf(row.cell(4).toUpperCase(Locale.ROOT)),
                row.cell(5).equals("n"));
    }

    /** The form of a word in lower case without apostrophes. Never throws; bounded work for any string. */
    Form form(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Form.bare(word);
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0
                ? doublings.form(word, hyphen)
                : doublings.shortForm(word).orElseGet(() -> simple(word));
    }

    /** The form of a word that is not doubled. */
    Form simple(String word) {
        Analysis best = new Analysis(Form.bare(word), baseWeight(word));
        for (String clitic : CLITICS) {
            if (word.endsWith(clitic) && word.length() - clitic.length() >= 3) {
                String host = word.substring(0, word.length() - clitic.length());
                best = better(best, withClitic(host(host), clitic));
            }
        }
        return best.form;
    }

    /** Whether the string is a known root. */
    boolean isRoot(String word) {
        return baseWeight(word) > 0;
    }

    /** A way to take a word apart, and how well its root is attested. */
    private record Analysis(Form form, int weight) {}

    private static Analysis better(Analysis a, Analysis b) {
        return b.weight > a.weight ? b : a;
    }

    /** A word as its own root: certain where listed. */
    private int baseWeight(String word) {
        return bare.contains(word) ? Integer.MAX_VALUE : roots.weight(word);
    }

    /** The best analysis of a word that has no clitic any more. */
    private Analysis host(String word) {
        Form listed = irregular.get(word);
        if (listed != null) {
            return new Analysis(listed, Integer.MAX_VALUE - 1);
        }
        Analysis best = new Analysis(Form.bare(word), baseWeight(word));
        for (String suffix : SUFFIXES) {
            int length = word.length() - suffix.length();
            if (length >= 3 && word.endsWith(suffix)) {
                String stem = word.substring(0, length);
                best = better(best, underRules(stem, suffix, stem.charAt(0)));
                best = better(best, underRules(stem, suffix, ' '));
            }
        }
        return best;
    }

    private Analysis underRules(String stem, String suffix, char key) {
        Analysis best = new Analysis(Form.bare(stem), 0);
        for (AffixRule rule : rules.getOrDefault(key, List.of())) {
            String root = rule.suffixes().contains(suffix) ? rule.root(stem) : "";
            int weight = root.length() < 3 ? 0 : rule.discount(roots.weight(root), root.length());
            if (weight > best.weight) {
                best = new Analysis(formOf(rule, root, suffix), weight);
            }
        }
        return best;
    }

    private static Form formOf(AffixRule rule, String root, String suffix) {
        boolean verb = rule.voice() != Voice.NONE;
        boolean nominal = !verb && (suffix.equals("an") || isNominalPrefix(rule.prefixes()));
        boolean transitive = rule.prefixes().isEmpty() && !suffix.isEmpty() && !suffix.equals("an");
        return new Form(
                root,
                rule.prefixes(),
                suffix.isEmpty() ? List.of() : List.of(suffix),
                transitive ? Voice.NONE : rule.voice(),
                nominal);
    }

    private static boolean isNominalPrefix(List<String> prefixes) {
        return !prefixes.isEmpty()
                && (prefixes.get(0).equals("pe") || prefixes.get(0).equals("per"));
    }

    private static Analysis withClitic(Analysis host, String clitic) {
        if (clitic.isEmpty() || host.weight == 0) {
            return host;
        }
        List<String> suffixes = new ArrayList<>(host.form.suffixes());
        int first = clitic.startsWith("nya") ? 3 : clitic.startsWith("ku") || clitic.startsWith("mu") ? 2 : 0;
        if (first > 0 && first < clitic.length()) {
            suffixes.add(clitic.substring(0, first));
            suffixes.add(clitic.substring(first));
        } else {
            suffixes.add(clitic);
        }
        Form form = host.form;
        int weight = clitic.startsWith("nya") ? host.weight : host.weight / 3;
        return new Analysis(new Form(form.root(), form.prefixes(), suffixes, form.voice(), form.nominal()), weight);
    }
}
