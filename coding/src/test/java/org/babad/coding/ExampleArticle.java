package org.babad.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.babad.coding.trigger.TriggerTagger;
import org.babad.knowledge.table.Table;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Published;

/** The examples of the trigger table, told as one article: every type, every way of making a trigger. */
public final class ExampleArticle {

    private ExampleArticle() {}

    /** The article's document. */
    public static Document document() {
        String text = Table.read(TriggerTagger.class, "id/triggers.tsv", 7).stream()
                .flatMap(row -> List.of(row.cell(5), row.cell(6)).stream())
                .collect(Collectors.joining(" "));
        return Indonesian.withoutModels()
                .analyse(Article.of("examples", text)
                        .published(Published.on(LocalDate.of(2024, 3, 7), Published.Origin.GIVEN))
                        .build());
    }
}
