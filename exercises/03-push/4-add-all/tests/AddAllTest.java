package addall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AddAllTest {

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("what was added is at the end, in order")
    void addsAtTheEnd() {
        BulkVector<String> vector = new BulkVector<>();
        vector.push("e0");
        vector.addAll(List.of("e1", "e2", "e3"));
        vector.push("e4");
        vector.addAll(List.of("e5"));
        requireElements(vector, 6);
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("a list may begin in one bucket and end in another")
    void crossesBuckets() {
        for (int before : new int[]{0, 5, 7, 8, 23}) {
            for (int added : new int[]{3, 9, 20, 60}) {
                BulkVector<String> vector = new BulkVector<>();
                for (int i = 0; i < before; i++) {
                    vector.push("e" + i);
                }
                vector.addAll(IntStream.range(before, before + added)
                        .mapToObj(i -> "e" + i)
                        .toList());
                vector.push("e" + (before + added));
                requireElements(vector, before + added + 1);
            }
        }
    }

    @Test
    @Order(3)
    @Tag("sequential")
    @DisplayName("an empty list adds nothing")
    void addsNothing() {
        for (int before : new int[]{0, 1, 8}) {
            BulkVector<String> vector = new BulkVector<>();
            for (int i = 0; i < before; i++) {
                vector.push("e" + i);
            }
            vector.addAll(List.of());
            requireElements(vector, before);
            vector.push("e" + before);
            requireElements(vector, before + 1);
        }
    }

    @Test
    @Order(4)
    @Tag("sequential")
    @DisplayName("a null in the list is refused, and nothing is added")
    void refusesNull() {
        BulkVector<String> vector = new BulkVector<>();
        vector.push("e0");
        assertThatThrownBy(() -> vector.addAll(Arrays.asList("x", null)))
                .as("addAll of x and null")
                .isInstanceOf(NullPointerException.class);
        requireElements(vector, 1);
        List<String> later = new ArrayList<>(List.of("e1", "e2"));
        vector.addAll(later);
        requireElements(vector, 3);
    }

    @Test
    @Order(5)
    @DisplayName("all elements of a list appear at one instant")
    void appearsAtOneInstant() {
        Explorer.of(Programs.AddAndRead.class).explore().assertCorrect();
    }

    @Test
    @Order(6)
    @DisplayName("whoever helps does all that is pending")
    void helpersDoAll() {
        Explorer.of(Programs.AddAndPush.class)
                .preemptions(2)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(7)
    @DisplayName("two lists come one after the other, also into a new bucket")
    void twoListsDoNotMix() {
        Explorer.of(Programs.AddAndAdd.class)
                .preemptions(2)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(8)
    @DisplayName("a late helper does not overwrite what was set")
    void staysSet() {
        Explorer.of(Programs.AddAndSet.class)
                .preemptions(2)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(9)
    @DisplayName("the caller may use the list again")
    void copiesTheList() {
        Explorer.of(Programs.AddAndReuse.class)
                .preemptions(2)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(10)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.AddAndLook.class).stop().assertCorrect();
    }

    private static void requireElements(BulkVector<String> vector, int size) {
        for (int i = 0; i < size; i++) {
            assertThat(vector.get(i)).as("get(%s)", i).isEqualTo("e" + i);
        }
        assertThatThrownBy(() -> vector.get(size)).as("get(%s)", size)
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
