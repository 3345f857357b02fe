package bounded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoundedTest {

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("what was pushed is there, in order")
    void keepsWhatWasPushed() {
        for (int limit : new int[]{1, 2, 7}) {
            BoundedVector<String> vector = new BoundedVector<>(limit);
            for (int i = 0; i < limit; i++) {
                assertThat(vector.push("e" + i)).as("push of e%s", i).isTrue();
            }
            for (int i = 0; i < limit; i++) {
                assertThat(vector.get(i)).as("get(%s)", i).isEqualTo("e" + i);
            }
        }
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("refuses when it is full, and changes nothing")
    void refusesWhenItIsFull() {
        BoundedVector<String> vector = new BoundedVector<>(2);
        vector.push("A");
        vector.push("B");
        Object before = vector.descriptor.get();
        assertThat(vector.push("C")).as("push of C").isFalse();
        assertThat(vector.push("D")).as("push of D").isFalse();
        assertThat(vector.get(1)).as("get(1)").isEqualTo("B");
        assertThat(before).as("the descriptor")
                .isSameAs(vector.descriptor.get());
    }

    @Test
    @Order(3)
    @DisplayName("two push, and there is room for one")
    void twoPushForOnePlace() {
        Explorer.of(Programs.TwoForOnePlace.class).explore().assertCorrect();
    }

    @Test
    @Order(4)
    @DisplayName("two push, and there is room for both")
    void twoPushAndHaveRoom() {
        Explorer.of(Programs.RoomForBoth.class).explore().assertCorrect();
    }

    @Test
    @Order(5)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.PushAndPush.class).stop().assertCorrect();
    }
}
