package org.withoutlocks.primer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program that stands still, and what is recorded of it. */
class StandStillTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void inOneCallOrInManyTheSameNumbersMove(int piece) {
        StandStill run = new StandStill(16);
        run.moveUp(piece);
        assertThat(run.numbers()).containsExactly(
                LongStream.rangeClosed(-1, 15)
                        .map(n -> Math.max(n, 0))
                        .toArray());
    }

    @Test
    void printsWhatIsRecordedButForTheTimes()
            throws IOException, InterruptedException {
        Stream<String> printed = StandStill.report(1 << 13, 1 << 13, 1)
                .stream();
        try (Stream<String> recorded = Files
                .lines(Path.of("src/recorded/stand-still.txt"))) {
            assertThat(printed.map(StandStillTest::withoutNumbers))
                    .containsExactlyElementsOf(
                            recorded.map(StandStillTest::withoutNumbers)
                                    .toList());
        }
    }

    private static String withoutNumbers(String line) {
        return line.replaceAll(" *[0-9.,]+", " 0");
    }
}
