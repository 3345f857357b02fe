package org.withoutlocks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootprintTest {

    @Test
    void aReferenceTakesFourBytesAndANodeTwentyFour() {
        assertThat(Footprint.lines(100, 2_000))
                .contains("elements                    100    2,000",
                        "CopyOnWriteArrayList        4.6      4.0",
                        "LinkedList                 24.3     24.0");
    }
}
