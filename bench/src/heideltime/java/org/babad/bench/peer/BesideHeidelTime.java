package org.babad.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.babad.coding.time.Days;
import org.babad.coding.time.TimeMention;
import org.babad.coding.time.TimeTagger;
import org.babad.coding.time.TimeTrainer;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Published;

/**
 * Counts gold times that two taggers read right: a claim's time is right in its sentence where an expression of the sentence has the
 * same days (half of all days shared, as the scorer has it), right in the article where any expression of the article has. Both get
 * the whole text and its date of publication. A day behind "sejak" counts for Babad as the day and as the period that it opens.
 */
public final class BesideHeidelTime {

    private final Indonesian language = Indonesian.load();
    private final TimeTagger babad = TimeTagger.indonesian();
    private final HeidelTimeStandalone heidelTime;
    private int times;
    private int distinct;
    private final int[] ours = new int[3];
    private final int[] theirs = new int[3];

    private BesideHeidelTime(String config) {
        heidelTime = new HeidelTimeStandalone(
                Language.getLanguageFromString("auto-indonesian"),
                DocumentType.NEWS,
                OutputType.TIMEML,
                config,
                POSTagger.NO);
    }

    /** @param args HeidelTime's configuration, then folders of gold articles */
    public static void main(String[] args) throws Exception {
        BesideHeidelTime beside = new BesideHeidelTime(args[0]);
        for (String folder : List.of(args).subList(1, args.length)) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    beside.article(new ObjectMapper().readTree(file.toFile()));
                }
            }
        }
        System.out.printf("gold times: %d of claims, %d distinct in their articles%n", beside.times, beside.distinct);
        System.out.println("right: in the claim's sentence, in the article, distinct in the article");
        System.out.printf("Babad       %d %d %d%n", beside.ours[0], beside.ours[1], beside.ours[2]);
        System.out.printf("HeidelTime  %d %d %d%n", beside.theirs[0], beside.theirs[1], beside.theirs[2]);
    }

    /** The days that an article names, each with where its expression begins. */
    private record Found(List<Integer> starts, List<Days> days) {

        void add(int start, Days found) {
            starts.add(start);
            days.add(found);
        }

        boolean has(Days wanted, int from, int to) {
            for (int i = 0; i < days.size(); i++) {
                if (from <= starts.get(i) && starts.get(i) < to && TimeTrainer.isSame(wanted, days.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    private void article(JsonNode json) throws Exception {
        String text = json.get("text").asText();
        LocalDate published = LocalDate.parse(json.get("published").asText().substring(0, 10));
        Found here = babad(text, published);
        Found there = heidelTime(text, published);
        Set<Days> all = new LinkedHashSet<>();
        for (JsonNode claim : json.get("claims")) {
            if (claim.path("time").hasNonNull("from")) {
                Days days = new Days(
                        LocalDate.parse(claim.path("time").path("from").asText()),
                        LocalDate.parse(claim.path("time").path("to").asText()));
                all.add(days);
                times++;
                int start = text.indexOf(claim.get("sentence").asText());
                int end = start + claim.get("sentence").asText().length();
                count(ours, here, days, start, end);
                count(theirs, there, days, start, end);
            }
        }
        distinct += all.size();
        ours[2] += (int) all.stream().filter(d -> here.has(d, 0, text.length())).count();
        theirs[2] += (int) all.stream().filter(d -> there.has(d, 0, text.length())).count();
    }

    private static void count(int[] counts, Found found, Days days, int start, int end) {
        counts[0] += found.has(days, start, end) ? 1 : 0;
        counts[1] += found.has(days, 0, Integer.MAX_VALUE) ? 1 : 0;
    }

    private Found babad(String text, LocalDate published) {
        Document document = language.analyse(Article.of("a", text)
                .published(Published.on(published, Published.Origin.GIVEN))
                .build());
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (List<TimeMention> sentence : babad.tag(document).sentences()) {
            for (TimeMention mention : sentence) {
                mention.days().ifPresent(d -> {
                    found.add(mention.evidence().span().start(), d);
                    if (mention.since() >= 0) {
                        found.add(mention.evidence().span().start(), d.until(published));
                    }
                });
            }
        }
        return found;
    }

    private Found heidelTime(String text, LocalDate published) throws Exception {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        heidelTime.process(text, Date.valueOf(published), cas -> {
            cas.getAnnotationIndex(Timex3.type).forEach(a -> TimexValues.days(((Timex3) a).getTimexValue())
                    .ifPresent(d -> {
                        found.add(a.getBegin(), d);
                    }));
            return "";
        });
        return found;
    }
}
