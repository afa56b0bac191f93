package org.babad.export;

import java.io.Writer;
import java.util.List;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.ArticleHead;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.model.Claim;
import org.babad.model.Relay;
import org.babad.model.Source;
import org.babad.model.TimeSpan;

/** Claims as a table: one row a claim, in the order of publication. */
final class ClaimTable {

    private static final List<String> COLUMNS = List.of(
            "claim",
            "event",
            "type",
            "status",
            "from",
            "to",
            "actor",
            "actor_side",
            "actor_role",
            "target",
            "target_side",
            "target_role",
            "place",
            "country",
            "latitude",
            "longitude",
            "precision",
            "quantities",
            "source",
            "via",
            "confidence",
            "sentence",
            "article",
            "copy_of",
            "publisher",
            "published",
            "title",
            "url");

    private ClaimTable() {}

    static long write(Chronicle chronicle, Writer out) {
        Csv csv = new Csv(out, COLUMNS);
        chronicle.eachClaim(claim -> row(csv, claim));
        return csv.rows();
    }

    private static void row(Csv csv, ClaimInContext context) {
        Claim claim = context.claim();
        csv.text(claim.id()).text(context.event());
        csv.text(claim.type().name()).text(claim.status().code());
        csv.value(claim.time().map(TimeSpan::from)).value(claim.time().map(TimeSpan::to));
        EventTable.party(csv, claim.actor());
        EventTable.party(csv, claim.target());
        EventTable.place(csv, claim.place());
        csv.texts(claim.quantities().stream().map(EventTable::readable).toList());
        csv.text(claim.source().map(Source::name));
        csv.texts(claim.via().stream().map(Relay::name).toList());
        csv.value(java.util.Optional.of(claim.confidence())).text(context.sentence());
        article(csv, context.article());
        csv.end();
    }

    private static void article(Csv csv, ArticleHead article) {
        csv.text(article.id()).text(article.copyOf()).text(article.publisher());
        csv.value(article.published()).text(article.title()).text(article.url());
    }
}
