package org.babad.cli;

import org.babad.chronicle.Chronicle;
import org.babad.cli.work.Coded;
import org.babad.cli.work.Coding;
import org.babad.cli.work.Languages;
import org.babad.model.Article;
import org.babad.reading.result.Reading;
import org.babad.watch.Desk;
import org.babad.watch.state.Outcome;

/** Codes the articles in Indonesian that a watch has read and links them into a chronicle. Thread-safe. */
final class WatchDesk implements Desk {

    private final Chronicle chronicle;
    private final Languages languages = new Languages();
    private final Coding coding = Coding.load();

    WatchDesk(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Outcome take(Article article) {
        Reading read = languages.apply(new Reading.Read(article.url().orElse(article.id()), article));
        Coded coded = coding.code(read, chronicle::knows);
        if (coded instanceof Coded.Claims claims) {
            chronicle.add(claims.article(), claims.claims());
        }
        return outcome(coded);
    }

    private static Outcome outcome(Coded coded) {
        if (coded instanceof Coded.SetAside aside) {
            return Outcome.aside(AsideCount.name(aside.language())
                    + ", while a watch codes Indonesian only; babad add --language any takes it");
        }
        return coded instanceof Coded.Failed failed
                ? Outcome.givenUp(failed.failure().message())
                : Outcome.READ;
    }
}
