package org.withoutlocks.lab.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Reads all of a stream, on a thread of its own, and keeps its beginning. */
final class Output {

    private final StringBuilder kept = new StringBuilder();
    private final Thread reader;
    private boolean cut;

    Output(InputStream in, int most) {
        reader = new Thread(() -> read(in, most), "output");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in, int most) {
        try (Reader text =
                new InputStreamReader(in, StandardCharsets.UTF_8)) {
            char[] part = new char[8192];
            for (int n = text.read(part); n >= 0; n = text.read(part)) {
                int room = Math.min(n, most - kept.length());
                kept.append(part, 0, room);
                cut |= room < n;
            }
        } catch (IOException e) {
            cut = true;
        }
    }

    /** Returns it, after the end of the stream. */
    String text() {
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return kept.toString().strip()
                + (cut ? "\n(It printed more; the rest is dropped.)" : "");
    }
}
