package org.babad.language.id.names;

import org.babad.model.Name;

/** The labels of words: outside any name, or beginning or continuing one of a type. The numbers are part of the model. */
final class NameLabels {

    static final int OUTSIDE = 0;
    static final int COUNT = 1 + 2 * Name.Type.values().length;

    private NameLabels() {}

    static int begin(Name.Type type) {
        return 1 + 2 * type.ordinal();
    }

    static int inside(Name.Type type) {
        return 2 + 2 * type.ordinal();
    }

    static boolean begins(int label) {
        return label != OUTSIDE && label % 2 == 1;
    }

    static Name.Type type(int label) {
        return Name.Type.values()[(label - 1) / 2];
    }

    /** From label (the last row: from the beginning) to label: a name goes on only behind its own beginning. */
    static boolean[] legal() {
        boolean[] legal = new boolean[(COUNT + 1) * COUNT];
        for (int from = 0; from <= COUNT; from++) {
            for (int to = 0; to < COUNT; to++) {
                boolean inside = to != OUTSIDE && !begins(to);
                legal[from * COUNT + to] = !inside || from == to || from == to - 1;
            }
        }
        return legal;
    }
}
