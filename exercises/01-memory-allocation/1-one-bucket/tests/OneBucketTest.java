package onebucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneBucketTest {

    private static final int SLOTS = 30;

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("a slot holds the filler until somebody writes to it")
    void beginsWithTheFiller() {
        for (String filler : new String[]{"nobody", "-"}) {
            FilledArray<String> array = new FilledArray<>(filler);
            for (int i = SLOTS - 1; i >= 0; i -= 3) {
                assertThat(array.get(i)).as("get(%s)", i).isEqualTo(filler);
                assertThat(array.set(i, "e")).as("set(%s, e)", i)
                        .isEqualTo(filler);
            }
        }
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("what was written is there")
    void holdsWhatWasWritten() {
        FilledArray<String> array = new FilledArray<>("-");
        for (int i = 0; i < SLOTS; i++) {
            array.set(i, "e" + i);
        }
        for (int i = 0; i < SLOTS; i++) {
            assertThat(array.get(i)).as("get(%s)", i).isEqualTo("e" + i);
        }
    }

    @Test
    @Order(3)
    @Tag("sequential")
    @DisplayName("a bucket is allocated once, and only when it is needed")
    void allocatesABucketOnce() {
        FilledArray<String> array = new FilledArray<>("-");
        AtomicReferenceArray<String> bucket = array.allocate(1);
        assertThat(bucket).as("bucket 1").isNotNull();
        assertThat(array.allocate(1)).as("bucket 1, asked for again")
                .isSameAs(bucket);
        assertThat(array.spine.get(1)).as("entry 1").isSameAs(bucket);
        assertThat(bucket.length()).as("slots of bucket 1").isEqualTo(4);
        for (int k : new int[]{0, 2, 3}) {
            assertThat(array.spine.get(k)).as("entry %s", k).isNull();
        }
    }

    @Test
    @Order(4)
    @DisplayName("two threads that need a bucket write to the same one")
    void noWriteIsLost() {
        Explorer.of(Programs.TwoWriters.class).explore().assertCorrect();
    }

    @Test
    @Order(5)
    @DisplayName("nobody sees a slot that is not filled yet")
    void nobodySeesAnEmptySlot() {
        Explorer.of(Programs.WriterAndReader.class).explore().assertCorrect();
    }

    @Test
    @Order(6)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.FourCalls.class).stop().assertCorrect();
    }
}
