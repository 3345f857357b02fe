package org.withoutlocks.pop;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.ListVector;
import org.withoutlocks.testkit.Poppable;

/**
 * Lincheck, which knows nothing of ABA, is told only what can be called and
 * what a list would answer.
 */
class LincheckFindsAbaTest {

    @Test
    void inTheVectorThatExpectsTheOldValue() throws IOException {
        assertThatThrownBy(() -> check(OldValue.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results")
                .hasMessageContaining(inTheBook());
    }

    private static String inTheBook() throws IOException {
        return Files.readString(Path.of("recorded", "lincheck.txt")).strip();
    }

    @Test
    void andNotInTheOneWithCells() {
        assertThatCode(() -> check(Cells.class)).doesNotThrowAnyException();
    }

    private static void check(Class<?> operations) {
        new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(300)
                .threads(2)
                .actorsBefore(2)
                .actorsPerThread(3)
                .actorsAfter(0)
                .minimizeFailedScenario(false)
                .sequentialSpecification(Specification.class)
                .check(operations);
    }

    // tag::lincheck[]
    /** What can be called. */
    public abstract static class PushAndPop {
        private final Poppable<Object> vector;
        // end::lincheck[]

        PushAndPop(Poppable<Object> vector) {
            this.vector = vector;
        }

        // tag::lincheck[]
        @Operation
        public void pushA() {
            vector.push("A");
        }

        @Operation
        public void pushB() {
            vector.push("B");
        }

        @Operation
        public Object pop() {
            return vector.pop();
        }
    }
    // end::lincheck[]

    public static class OldValue extends PushAndPop {
        public OldValue() {
            super(new ExpectsOldValue());
        }
    }

    public static class Cells extends PushAndPop {
        public Cells() {
            super(new AdaptedVector<>());
        }
    }

    public static class Specification extends PushAndPop {
        public Specification() {
            super(new ListVector<>());
        }
    }
}
