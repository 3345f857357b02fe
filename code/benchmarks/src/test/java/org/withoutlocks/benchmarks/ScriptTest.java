package org.withoutlocks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

    @ParameterizedTest
    @CsvSource({"90/9/1, 90, 9, 1", "50/25/25, 50, 25, 25"})
    void itsFirstHalfIsTheMix(String mix, int gets, int pushes, int pops) {
        int[] half = Arrays.copyOf(Script.of(mix, Mix.READ), Script.LENGTH / 2);
        assertThat(half).hasSize(4096);
        assertThat(percent(half, 0, Mix.READ)).isBetween(gets - 2.0,
                gets + 2.0);
        assertThat(percent(half, Script.PUSH, 0)).isBetween(pushes - 2.0,
                pushes + 2.0);
        assertThat(percent(half, Script.POP, Script.PUSH))
                .isBetween(pops - 2.0, pops + 2.0);
    }

    private static double percent(int[] script, int from, int to) {
        return 100.0
                * Arrays.stream(script).filter(i -> i >= from && i < to).count()
                / script.length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"90/9/1", "50/25/25"})
    void itPushesAsOftenAsItPopsAndNeverTakesOffMuch(String mix) {
        int balance = 0;
        int least = 0;
        for (int operation : Script.of(mix, Mix.READ)) {
            balance += operation == Script.PUSH ? 1
                    : operation == Script.POP ? -1 : 0;
            least = Math.min(least, balance);
        }
        assertThat(balance).isZero();
        assertThat(least).isGreaterThanOrEqualTo(-100);
    }

    @Test
    void sixteenThreadsLeaveTheElementsThatAreRead() {
        assertThat(Mix.FILLED - 16 * 100).isGreaterThan(Mix.READ);
    }
}
