package org.withoutlocks.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.WrittenHistory;
import org.withoutlocks.testkit.ListVector;

/** The search that the chapter does by hand. */
class CheckerTest {

    @Test
    void triesWhatTheBookSaysThatItTries() throws IOException {
        WrittenHistory history = WrittenHistory.of("""
                T1 |--push(A)---------------------------|
                T2   |--push(B)--| |--get(0): B--|
                T3      |--size(): 1-----------------|
                """, ListVector.class);
        assertThat(history.trace()).isEqualTo(Files
                .readAllLines(Path.of("recorded", "checker.txt")));
    }
}
