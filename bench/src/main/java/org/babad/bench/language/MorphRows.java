package org.babad.bench.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.babad.bench.language.Treebank.Surface;
import org.babad.bench.language.Treebank.Tree;
import org.babad.language.id.Indonesian;
import org.babad.model.Form;

/**
 * Affixes and roots against the column {@code Morf} of GSD, which MorphInd has filled ({@code ^meN+tembak<v>+kan_VSA$}). Words that
 * MorphInd does not know ({@code <x>}), punctuation and compounds of several roots are left out.
 */
final class MorphRows {

    private static final Pattern WORD =
            Pattern.compile("\\^((?:[a-zA-Z]+\\+)*)([a-z0-9-]+)<([a-wy])>((?:\\+[a-z]+)*)_...\\$");
    private static final Map<String, String> PLAIN = Map.of("meN", "me", "peN", "pe");

    private final Indonesian language;

    MorphRows(Indonesian language) {
        this.language = language;
    }

    /** A word as MorphInd has it. */
    private record Make(String root, List<String> prefixes, List<String> suffixes) {

        boolean isAffixed() {
            return !prefixes.isEmpty() || !suffixes.isEmpty();
        }

        boolean isOf(Form form) {
            List<String> suffixes = form.suffixes().stream()
                    .filter(s ->
                            !form.clitics().contains(s) && !form.particles().contains(s))
                    .toList();
            return form.root().equals(root) && form.prefixes().equals(prefixes) && suffixes.equals(this.suffixes);
        }
    }

    /** The rows for the folder {@code ud}. */
    List<Row> rows(Path ud) throws IOException {
        int[] words = new int[2];
        int[] affixed = new int[2];
        for (Tree tree : Treebank.read(ud.resolve("id_gsd-ud-dev.conllu")).sentences()) {
            for (Surface surface : tree.surface()) {
                Matcher matcher = WORD.matcher(surface.words().get(0).misc());
                if (surface.words().size() == 1
                        && matcher.find()
                        && !matcher.group(3).equals("z")) {
                    Make gold = make(matcher);
                    int right = gold.isOf(form(surface.form())) ? 1 : 0;
                    words[0]++;
                    words[1] += right;
                    affixed[0] += gold.isAffixed() ? 1 : 0;
                    affixed[1] += gold.isAffixed() ? right : 0;
                }
            }
        }
        return List.of(
                new Row(
                        "root and affixes, GSD dev, of " + words[0],
                        (double) words[1] / words[0],
                        0,
                        "against MorphInd"),
                new Row(
                        "  words with affixes, of " + affixed[0],
                        (double) affixed[1] / affixed[0],
                        0,
                        "against MorphInd"));
    }

    private Form form(String word) {
        return language.pretokenised("morph", List.of(List.of(word.toLowerCase(Locale.ROOT))))
                .sentences()
                .get(0)
                .tokens()
                .get(0)
                .form();
    }

    private static Make make(Matcher matcher) {
        return new Make(matcher.group(2), parts(matcher.group(1)), parts(matcher.group(4)));
    }

    private static List<String> parts(String joined) {
        return new ArrayList<>(Arrays.stream(joined.split("\\+"))
                .filter(part -> !part.isEmpty())
                .map(part -> PLAIN.getOrDefault(part, part))
                .toList());
    }
}
