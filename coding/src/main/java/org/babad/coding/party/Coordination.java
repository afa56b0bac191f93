package org.babad.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins phrases beside each other into one ("Iran, Irak, dan Suriah"). For one sentence and one thread. */
final class Coordination {

    private static final int MOST = 12;

    private final View view;
    private final PhraseReader reader;

    Coordination(View view, PhraseReader reader) {
        this.view = view;
        this.reader = reader;
    }

    /** The phrase at a token with all that are joined to it. */
    Optional<Phrase> at(int at) {
        return reader.at(at).map(this::joined);
    }

    private Phrase joined(Phrase first) {
        List<Phrase> members = new ArrayList<>(List.of(first));
        int closed = 1;
        Optional<Phrase> next = next(first.to());
        while (next.isPresent() && members.size() < MOST) {
            int before = members.get(members.size() - 1).to();
            members.add(next.get());
            closed = isComma(before) && !hasConjunction(before) ? closed : members.size();
            next = next(next.get().to());
        }
        List<Phrase> together = members.subList(0, closed);
        return closed == 1 || opensClause(first, together.get(closed - 1)) ? first : first.with(together);
    }

    private Optional<Phrase> next(int at) {
        int after = isComma(at) ? at + 1 : at;
        int conjunction = view.after(WordClass.CONJUNCTION, after);
        return conjunction == at || conjunction >= view.size() ? Optional.empty() : reader.at(conjunction);
    }

    private boolean isComma(int at) {
        return view.isText(at, ",");
    }

    private boolean hasConjunction(int comma) {
        return view.is(WordClass.CONJUNCTION, comma + 1);
    }

    /** "menyerang Iran dan Irak membalas": the second phrase is the subject of its own clause. */
    private boolean opensClause(Phrase first, Phrase last) {
        return view.isVerb(first.from() - 1) && view.isVerb(last.to());
    }
}
