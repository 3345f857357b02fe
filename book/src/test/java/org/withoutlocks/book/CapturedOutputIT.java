package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs printed in this build is what the prose says of it. */
class CapturedOutputIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lost-update    | Two increments, and the count is 1",
        "two-increments | assertion failed",
        "two-increments | schedule \"2 1x2 2\"",
        "identity       | 127: equal true, compare-and-set true",
        "identity       | 128: equal true, compare-and-set false",
        "stalled-thread | with a lock, T2 may go on: false",
        "stalled-thread | without one, T2 has counted to 1000",
        "stalled-thread | its compare-and-set succeeds: false"})
    void saysWhatTheProseClaims(String program, String line) {
        assertThat(Path.of("target", program + ".txt")).content()
                .contains(line);
    }
}
