package org.babad.cli.screen;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How many articles are done, and how fast: a bar in a terminal, nothing elsewhere. Not thread-safe. */
public final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Starts showing where {@code shown}. */
    public static Progress of(String task, boolean shown) {
        return new Progress(
                shown
                        ? new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(-1)
                                .setUnit(" articles", 1)
                                .setStyle(ProgressBarStyle.ASCII)
                                .showSpeed()
                                .build()
                        : null);
    }

    /** One more is done. */
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
