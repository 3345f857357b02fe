package org.withoutlocks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlansTest {

    static Stream<Plan> plans() {
        return Plans.all();
    }

    @Test
    void theStandardSetTakesLessThanHalfAnHour() {
        int points = Plans.of("standard").stream().mapToInt(Plan::points).sum();
        assertThat(points).isBetween(40, 60);
        assertThat(Plans.of("standard")
                .stream()
                .mapToDouble(Effort.RECORDING::minutes)
                .sum()).isLessThan(30);
    }

    @Test
    void aPlanIsASetOfItsOwn() {
        assertThat(Plans.of("storing-2")).hasSize(1);
        assertThat(Plans.of("full")).hasSizeGreaterThan(10);
    }

    @Test
    void anUnknownSetIsRefused() {
        assertThatThrownBy(() -> Plans.of("peers"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"peers\"", "standard", "full",
                        "pairs-by-threads", "stopped");
    }

    @Test
    void eachPlanHasAFileOfItsOwn() {
        assertThat(plans().map(Plan::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theBenchmarkListsWhatThePlanAsksFor(Plan plan) {
        plan.params()
                .forEach((param, values) -> assertThat(plan.listed())
                        .hasEntrySatisfying(param,
                                listed -> assertThat(listed)
                                        .containsAll(values)));
    }

    @Test
    void pointsAreBenchmarksTimesValuesTimesThreads() {
        Plan plan = Plan.of("locks", SlotLocks.class, 1, 2, 8);
        assertThat(plan.points()).isEqualTo(2 * 2 * 3);
        assertThat(plan.with("lock", "StampedLock").points())
                .isEqualTo(2 * 1 * 3);
    }

    @Test
    void aGroupIsOneBenchmark() {
        assertThat(Plan.of("sharing", FalseSharing.class, 2).points())
                .isEqualTo(3);
    }
}
