package org.babad.coding.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Remembers, along one document, who has spoken, so that "ujarnya" and "pejabat itu" find whom they mean. Not thread-safe. */
final class Speakers {

    private static final int LOOKS_BACK = 12;
    private static final int LATELY = 50;

    private final List<Line> lines;
    private final List<Stretch> told = new ArrayList<>();

    Speakers(List<Line> lines) {
        this.lines = lines;
    }

    /** The fullest mention of the draft's speaker; empty where nobody is told. */
    Optional<Stretch> resolve(Draft draft) {
        Optional<Mention> full = draft.mention().filter(m -> !m.back());
        if (full.isPresent()) {
            Stretch named = named(full.get().stretch());
            told.add(named);
            return Optional.of(named);
        }
        Optional<Stretch> last = last(draft.sentence());
        return last.isPresent() ? last.map(this::fullest) : draft.mention().map(Mention::stretch);
    }

    /** "Militer" alone is the body that was last named in full: "militer Israel". */
    private Stretch named(Stretch mention) {
        Line line = lines.get(mention.sentence());
        if (mention.length() > 1 || line.isNamed(mention.from()) || !line.is(WordClass.HEDGED, mention.from())) {
            return mention;
        }
        String head = line.norm(mention.from());
        for (int k = mention.sentence(); k >= Math.max(0, mention.sentence() - LOOKS_BACK); k--) {
            Optional<Stretch> fuller = fuller(lines.get(k), head);
            if (fuller.isPresent()) {
                return fuller.get();
            }
        }
        return mention;
    }

    private static Optional<Stretch> fuller(Line line, String head) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (line.norm(i).equals(head) && line.isCapitalised(i + 1) && !line.is(WordClass.TIME, i + 1)) {
                return NounPhrases.at(line, i, line.size()).map(Mention::stretch);
            }
        }
        return Optional.empty();
    }

    private Optional<Stretch> last(int sentence) {
        if (!told.isEmpty()) {
            return Optional.of(told.get(told.size() - 1));
        }
        return sentence == 0
                ? Optional.empty()
                : Subjects.ofSentence(lines.get(sentence - 1)).map(Mention::stretch);
    }

    /** Of the mentions that share the last name of {@code mention}, the longest. */
    private Stretch fullest(Stretch mention) {
        Set<String> names = names(mention);
        Stretch best = mention;
        for (Stretch other : told.subList(Math.max(0, told.size() - LATELY), told.size())) {
            Set<String> shared = names(other);
            shared.retainAll(names);
            if (other.length() > best.length() && !names.isEmpty() && shared.size() == names.size()) {
                best = other;
            }
        }
        return best;
    }

    private Set<String> names(Stretch mention) {
        Line line = lines.get(mention.sentence());
        Set<String> names = new HashSet<>();
        for (int i = mention.from(); i < mention.to(); i++) {
            if (line.isCapitalised(i)) {
                names.add(line.norm(i));
            }
        }
        return names;
    }
}
