package org.babad.coding.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.babad.model.Document;
import org.babad.model.Source;

/** Finds the plain sentences that continue what somebody said in the sentence before. */
final class Continuations {

    private Continuations() {}

    /** Who goes on speaking, by the index of the sentence. */
    static Map<Integer, Source> of(Document document, List<Line> lines, List<Statement> statements) {
        return new HashMap<>();
    }
}
