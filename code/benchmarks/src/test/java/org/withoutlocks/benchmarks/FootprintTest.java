package org.withoutlocks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootprintTest {

    @Test
    void aReferenceInAnArrayTakesFourBytes() {
        assertThat(Footprint.lines()).first()
                .isEqualTo("elements                  1,000  100,000");
        assertThat(Footprint.lines())
                .contains("CopyOnWriteArrayList          4.1      4.0");
    }

    @Test
    void sequencesOfNodesTakeMore() {
        assertThat(Footprint.lines())
                .contains("LinkedList                   24.0     24.0");
    }
}
