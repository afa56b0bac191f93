package org.babad.chronicle.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.babad.chronicle.link.GoldClaims.GoldArticle;
import org.babad.chronicle.link.GoldClaims.Labelled;
import org.babad.chronicle.link.LinkingMeasure.Example;
import org.babad.model.Claim;
import org.babad.model.Party;
import org.babad.model.json.ClaimReader;

/**
 * Claims as the coder codes them, each with the event of the gold claim that it is matched to: one to one, of one type, of
 * sentences that overlap, the most alike first, as the project's scorer does. Claims that match none stay, without an event:
 * others are tied to them too.
 */
final class CodedClaims {

    private CodedClaims() {}

    /** A gold claim and a coded one that may be the same. */
    private record Pair(Labelled gold, Claim coded, int alike) {}

    /** The claims of {@code coded}, a file as {@code babad code} writes it, of the articles in the folder {@code gold}. */
    static List<Example> examples(Path gold, Path coded) throws IOException {
        Map<String, List<Claim>> byArticle = new HashMap<>();
        for (String line : Files.readAllLines(coded)) {
            Claim claim = ClaimReader.read(line);
            byArticle.computeIfAbsent(claim.article(), id -> new ArrayList<>()).add(claim);
        }
        List<Example> out = new ArrayList<>();
        for (GoldArticle article : GoldClaims.read(gold)) {
            List<Claim> claims = byArticle.getOrDefault(article.article().id(), List.of());
            Map<String, String> events = matched(article.claims(), claims);
            claims.forEach(
                    c -> out.add(new Example(Mention.of(article.article(), c), events.getOrDefault(c.id(), ""))));
        }
        out.sort(Comparator.comparing(e -> e.mention().rank()));
        return out;
    }

    private static Map<String, String> matched(List<Labelled> gold, List<Claim> coded) {
        List<Pair> pairs = new ArrayList<>();
        for (Labelled g : gold) {
            for (Claim c : coded) {
                if (g.claim().type() == c.type() && overlap(g.claim(), c)) {
                    pairs.add(new Pair(g, c, alike(g.claim(), c)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::alike).reversed());
        Map<String, String> events = new HashMap<>();
        Set<Claim> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!events.containsKey(pair.coded().id()) && used.add(pair.gold().claim())) {
                events.put(pair.coded().id(), pair.gold().event());
            }
        }
        return events;
    }

    private static boolean overlap(Claim a, Claim b) {
        return a.sentence().start() < b.sentence().end()
                && b.sentence().start() < a.sentence().end();
    }

    private static int alike(Claim a, Claim b) {
        return (a.actor().flatMap(Party::side).equals(b.actor().flatMap(Party::side)) ? 1 : 0)
                + (a.target().flatMap(Party::side).equals(b.target().flatMap(Party::side)) ? 1 : 0)
                + (Where.of(a.place()).isSame(Where.of(b.place())) ? 1 : 0)
                + (a.time().equals(b.time()) ? 1 : 0)
                + (a.status() == b.status() ? 1 : 0)
                + (a.quantities().isEmpty() == b.quantities().isEmpty() ? 1 : 0)
                + (a.source().isEmpty() == b.source().isEmpty() ? 1 : 0)
                + (Words.share(
                                Words.ofName(a.trigger().text()),
                                Words.ofName(b.trigger().text()))
                        ? 2
                        : 0);
    }
}
