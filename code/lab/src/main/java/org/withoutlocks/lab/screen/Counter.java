package org.withoutlocks.lab.screen;

import java.nio.charset.Charset;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is done: with a bar on a terminal, and elsewhere with a line for
 * each.
 */
public final class Counter implements AutoCloseable {

    private final Screen screen;
    private final int all;
    private final @Nullable ProgressBar bar;
    private int done;

    public Counter(Screen screen, int all) {
        this.screen = screen;
        this.all = all;
        bar = screen.colours() ? bar(screen, all) : null;
    }

    private static ProgressBar bar(Screen screen, int all) {
        return new ProgressBarBuilder().setInitialMax(all)
                .setTaskName("Grading")
                .setStyle(Charset.defaultCharset().newEncoder().canEncode('█')
                        ? ProgressBarStyle.UNICODE_BLOCK
                        : ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> screen.out().print("\r" + line),
                        screen.width() - 1))
                .build();
    }

    /** Counts one, of which there is something to say. */
    public void count(String what) {
        done++;
        if (bar == null) {
            screen.line(done + " of " + all + ", " + what);
        } else {
            bar.setExtraMessage(" " + what);
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            screen.line();
        }
    }
}
