package org.babad.bench.train.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.babad.bench.language.Treebank.Word;

/**
 * Brings a tree of GSD's old annotation (UD 1) to the relations of today. By name: {@code dobj} is {@code obj},
 * {@code nsubjpass} {@code nsubj:pass}, {@code name} {@code flat:name}, {@code mwe} {@code fixed}, {@code neg} {@code advmod}.
 * By their place: {@code nmod} under a verb, adjective or adverb is {@code obl}, "oleh" marks {@code obl:agent};
 * {@code acl} with "yang" is {@code acl:relcl}; a pronoun's {@code nmod} or {@code det} is {@code nmod:poss}. Conjunctions and
 * commas that hung on the first conjunct hang on the one that follows them.
 */
final class OldRelations {

    private static final Map<String, String> RENAMED = Map.of(
            "dobj", "obj",
            "nsubjpass", "nsubj:pass",
            "csubjpass", "csubj:pass",
            "auxpass", "aux",
            "name", "flat:name",
            "mwe", "fixed",
            "neg", "advmod",
            "foreign", "flat:foreign",
            "_", "dep");

    private static final Set<String> PREDICATES = Set.of("VERB", "ADJ", "ADV");
    private static final Set<String> OWNERS =
            Set.of("saya", "aku", "kita", "kami", "anda", "dia", "ia", "mereka", "nya");

    private OldRelations() {}

    /** The tree with today's relations. */
    static List<Word> of(List<Word> old) {
        List<Word> out = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Word word = old.get(i);
            out.add(with(word, head(old, i), relation(old, i)));
        }
        return out;
    }

    private static Word with(Word word, int head, String relation) {
        return new Word(word.form(), word.lemma(), word.upos(), head, relation, word.misc());
    }

    private static String relation(List<Word> old, int at) {
        Word word = old.get(at);
        String relation = word.relation();
        String head = word.head() == 0 ? "" : old.get(word.head() - 1).upos();
        if (relation.equals("nmod") && PREDICATES.contains(head)) {
            return hasChild(old, at, "oleh") ? "obl:agent" : "obl";
        }
        if (relation.equals("acl")) {
            return hasChild(old, at, "yang") ? "acl:relcl" : "acl";
        }
        boolean owner = OWNERS.contains(word.form().toLowerCase(java.util.Locale.ROOT));
        if (owner && (relation.equals("nmod") || relation.equals("det"))) {
            return "nmod:poss";
        }
        return RENAMED.getOrDefault(relation, relation);
    }

    private static boolean hasChild(List<Word> old, int at, String form) {
        return old.stream().anyMatch(w -> w.head() == at + 1 && w.form().equalsIgnoreCase(form));
    }

    /** The head of a conjunction or of a comma before a conjunct is that conjunct. */
    private static int head(List<Word> old, int at) {
        Word word = old.get(at);
        boolean joins = word.relation().equals("cc")
                || word.relation().equals("punct") && word.form().equals(",");
        for (int next = at + 1; joins && word.head() > 0 && word.head() - 1 < at && next < old.size(); next++) {
            if (old.get(next).head() == word.head() && old.get(next).relation().equals("conj")) {
                return next + 1;
            }
        }
        return word.head();
    }
}
