package org.withoutlocks.stress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.infra.runners.TestList;

class TrialTest {

    @Test
    void everyTestThatJcstressKnowsIsRun() {
        assertThat(Trial.all()).extracting(trial -> trial.test().getName())
                .containsOnly(TestList.tests().toArray(String[]::new));
    }

    @Test
    void someAreKnownToBeFlawed() {
        assertThat(Trial.all()).extracting(Trial::expected)
                .contains(Trial.Expected.A_FLAW);
    }
}
