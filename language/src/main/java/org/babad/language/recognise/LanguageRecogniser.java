package org.babad.language.recognise;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.babad.knowledge.table.Table;
import org.babad.model.Article;
import org.babad.model.Span;

/**
 * Tells in which language an article is written, by the small words of its text ({@code words.tsv}) and by its script. Of a
 * text in two languages the larger part decides. The text decides over what the page declares; that is asked only where the
 * text leaves two languages open. Where it leaves Indonesian and another open, it is Indonesian: an article too many is coded
 * rather than one too few.
 *
 * <p>Start with {@link #load()}, once. Immutable and thread-safe; any text is taken, in time proportional to its length.
 */
public final class LanguageRecogniser {

    /** The language that is coded. */
    public static final String INDONESIAN = "id";

    /** ISO 639's "undetermined": a text in a language of none of the tables. */
    public static final String UNKNOWN = "und";

    /** More of a text tells nothing new. */
    private static final int MOST_UNITS = 200_000;

    /** With fewer words a text cannot be said to be in no known language. */
    private static final int FEW_WORDS = 25;

    /** The share of words of a language below which a text is not in it. */
    private static final double LEAST_SHARE = 0.15;

    /** The same for Indonesian: lists and schedules have few small words. */
    private static final double LEAST_SHARE_AT_HOME = 0.07;

    /** Another language has to have more words than Indonesian by this factor and by this many. */
    private static final double CLEARLY = 1.1;

    private static final double MARGIN = 2;

    /** Fewer words tell nothing. */
    private static final double LEAST_WORDS = 2;

    private final SmallWords table;
    private final Map<UnicodeScript, String> scripts;

    private LanguageRecogniser(SmallWords table, Map<UnicodeScript, String> scripts) {
        this.table = table;
        this.scripts = scripts;
    }

    /** Reads the tables; throws {@link IllegalStateException} where the build lacks one. */
    public static LanguageRecogniser load() {
        return new LanguageRecogniser(
                SmallWords.load(),
                Table.read(LanguageRecogniser.class, "scripts.tsv", 2).stream()
                        .collect(Collectors.toUnmodifiableMap(
                                row -> UnicodeScript.valueOf(row.cell(0)), row -> row.cell(1))));
    }

    /**
     * The language of an article's text without its furniture: an ISO 639 code, {@link #UNKNOWN} where the text is in a
     * language of which the tables know nothing, empty where there is too little text to tell and the page declares nothing.
     */
    public Optional<String> recognise(Article article) {
        Census census = new Census(table);
        int end = Math.min(article.text().length(), MOST_UNITS);
        int from = 0;
        for (Span furniture : article.furniture()) {
            census.read(article.text(), from, Math.min(end, furniture.start()));
            from = furniture.end();
        }
        census.read(article.text(), from, end);
        return language(census, article.language());
    }

    private Optional<String> language(Census census, Optional<String> declared) {
        UnicodeScript script = census.script();
        int best = best(census);
        double least = best == home() ? LEAST_SHARE_AT_HOME : LEAST_SHARE;
        boolean told = census.score(best) >= Math.max(LEAST_WORDS, least * census.words());
        if (script != UnicodeScript.LATIN) {
            boolean fits = told && best != home();
            return Optional.of(fits ? code(best) : scripts.getOrDefault(script, UNKNOWN));
        }
        if (!told) {
            return census.words() < FEW_WORDS ? declared : Optional.of(UNKNOWN);
        }
        return Optional.of(isTied(census, best, home()) ? ofTied(census, best, declared) : code(best));
    }

    /** Of languages between which the text does not decide: the declared one, else Indonesian. */
    private String ofTied(Census census, int best, Optional<String> declared) {
        return declared.filter(d -> table.languages().contains(d))
                .filter(d -> isTied(census, best, table.languages().indexOf(d)))
                .orElse(INDONESIAN);
    }

    private int best(Census census) {
        int best = home();
        for (int i = 0; i < table.languages().size(); i++) {
            best = census.score(i) > census.score(best) ? i : best;
        }
        return best;
    }

    private static boolean isTied(Census census, int best, int other) {
        return census.score(best) < census.score(other) * CLEARLY + MARGIN;
    }

    private int home() {
        return table.languages().indexOf(INDONESIAN);
    }

    private String code(int language) {
        return table.languages().get(language);
    }
}
