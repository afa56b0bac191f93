package org.babad.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The syntactic relations of Universal Dependencies 2 and the subtypes that the Indonesian treebanks use. */
public enum Relation {
    ACL,
    ACL_RELCL,
    ADVCL,
    ADVMOD,
    ADVMOD_EMPH,
    AMOD,
    APPOS,
    AUX,
    CASE,
    CASE_ADV,
    CC,
    CC_PRECONJ,
    CCOMP,
    CLF,
    COMPOUND,
    COMPOUND_A,
    CONJ,
    COP,
    CSUBJ,
    CSUBJ_PASS,
    DEP,
    DET,
    DISCOURSE,
    DISLOCATED,
    EXPL,
    FIXED,
    FLAT,
    FLAT_FOREIGN,
    FLAT_NAME,
    GOESWITH,
    IOBJ,
    LIST,
    MARK,
    NMOD,
    NMOD_LMOD,
    NMOD_POSS,
    NMOD_TMOD,
    NSUBJ,
    NSUBJ_PASS,
    NUMMOD,
    OBJ,
    OBL,
    OBL_AGENT,
    OBL_LMOD,
    OBL_TMOD,
    ORPHAN,
    PARATAXIS,
    PUNCT,
    REPARANDUM,
    ROOT,
    VOCATIVE,
    XCOMP;

    private static final Map<String, Relation> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Relation::label, Function.identity()));

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ':');

    /** As CoNLL-U writes it: {@code nsubj:pass}. */
    public String label() {
        return label;
    }

    /** The relation without its subtype: {@link #NSUBJ} of {@link #NSUBJ_PASS}. */
    public Relation universal() {
        int colon = label.indexOf(':');
        return colon < 0 ? this : BY_LABEL.getOrDefault(label.substring(0, colon), this);
    }

    /** The relation of a label; of its universal part where the subtype is unknown; empty where that is unknown too. */
    public static Optional<Relation> of(String label) {
        Relation exact = BY_LABEL.get(label);
        int colon = label.indexOf(':');
        return exact != null || colon < 0
                ? Optional.ofNullable(exact)
                : Optional.ofNullable(BY_LABEL.get(label.substring(0, colon)));
    }
}
