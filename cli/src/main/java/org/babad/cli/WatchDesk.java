package org.babad.cli;

import java.util.Optional;
import org.babad.chronicle.Chronicle;
import org.babad.cli.work.Coded;
import org.babad.cli.work.Coding;
import org.babad.cli.work.Languages;
import org.babad.model.Article;
import org.babad.reading.result.Reading;
import org.babad.watch.Desk;

/** Codes the articles in Indonesian that a watch has read and links them into a chronicle. Thread-safe. */
final class WatchDesk implements Desk {

    private final Chronicle chronicle;
    private final Languages languages = new Languages();
    private final Coding coding = Coding.load();

    WatchDesk(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Optional<String> take(Article article) {
        Reading read = languages.apply(new Reading.Read(article.url().orElse(article.id()), article));
        Coded coded = coding.code(read, chronicle::knows);
        if (coded instanceof Coded.Claims claims) {
            chronicle.add(claims.article(), claims.claims());
        }
        return refusal(coded);
    }

    /** Why the article is not in the chronicle; the watch counts it, and its page lists it. */
    private static Optional<String> refusal(Coded coded) {
        if (coded instanceof Coded.SetAside aside) {
            return Optional.of("set aside: " + AsideCount.name(aside.language())
                    + ", while a watch codes Indonesian only; babad add --language any takes it");
        }
        return coded instanceof Coded.Failed failed
                ? Optional.of(failed.failure().message())
                : Optional.empty();
    }
}
