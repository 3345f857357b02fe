package bounded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Scenario;

/** Tests that students do not see. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MoreBoundedTest {

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("there may be room for none")
    void mayHaveRoomForNone() {
        assertThat(new BoundedVector<String>(0).push("A")).as("push of A")
                .isFalse();
    }

    @Test
    @Order(2)
    @DisplayName("each of two pushes twice, and there is room for two")
    void eachPushesTwice() {
        Explorer.of(FourForTwoPlaces.class).preemptions(3).explore()
                .assertCorrect();
    }

    /** What a vector for two does when one thread uses it. */
    static final class Pair {

        private final List<Object> elements = new ArrayList<>();

        boolean push(Object element) {
            return elements.size() < 2 && elements.add(element);
        }
    }

    @Scenario(specification = Pair.class)
    static class FourForTwoPlaces {

        private final BoundedVector<String> vector = new BoundedVector<>(2);

        @Actor
        void first() {
            vector.push("A");
            vector.push("B");
        }

        @Actor
        void second() {
            vector.push("C");
            vector.push("D");
        }
    }
}
