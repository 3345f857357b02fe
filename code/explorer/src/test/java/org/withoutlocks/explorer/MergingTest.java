package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Lazy;
import org.withoutlocks.explorer.zoo.Locks;
import org.withoutlocks.explorer.zoo.Stacks;
import org.withoutlocks.explorer.zoo.Vectors;

/** Merging states saves runs and changes no verdict. */
class MergingTest {

    static Stream<Class<?>> scenarios() {
        return Stream.of(Counting.class, Lazy.class, Locks.class, Stacks.class,
                Vectors.class)
                .flatMap(zoo -> Stream.of(zoo.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(Scenario.class));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theVerdictIsThatOfEveryRun(Class<?> scenario) {
        Explorer explorer =
                Explorer.of(scenario).preemptions(2).schedules(20_000);
        Report merged = explorer.explore();
        Report every = explorer.withoutMerging().explore();
        assertThat(merged.verdict()).as(every.toString())
                .isEqualTo(every.verdict());
        assertThat(merged.schedules())
                .isLessThanOrEqualTo(every.schedules());
    }
}
