package locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocateTest {

    private static final int BUCKETS = 30;

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("finds the buckets of the first 64 indices")
    void bucketsOfTheFirst() {
        walk((index, bucket, offset) -> assertThat(Place.bucket(index))
                .as("bucket of index %s", index)
                .isEqualTo(bucket));
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("finds the offsets of the first 64 indices")
    void offsetsOfTheFirst() {
        walk((index, bucket, offset) -> assertThat(Place.offset(index))
                .as("offset of index %s", index)
                .isEqualTo(offset));
    }

    @Test
    @Order(3)
    @Tag("sequential")
    @DisplayName("is right where a bucket ends and the next begins")
    void everyBorder() {
        for (int bucket = 1; bucket < BUCKETS; bucket++) {
            int first = (int) before(bucket);
            require(first - 1, bucket - 1, size(bucket - 1) - 1);
            require(first, bucket, 0);
            require(first + 1, bucket, 1);
        }
        require(Integer.MAX_VALUE, BUCKETS - 1, size(BUCKETS - 1) - 1);
    }

    @Test
    @Order(4)
    @Tag("sequential")
    @DisplayName("is right in between")
    void inBetween() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            int index = random.nextInt() >>> 1 + random.nextInt(25);
            int bucket = 0;
            while (before(bucket + 1) <= index) {
                bucket++;
            }
            require(index, bucket, index - before(bucket));
        }
    }

    @Test
    @Order(5)
    @Tag("sequential")
    @DisplayName("counts the slots before each bucket, and in all of them")
    void countsTheSlotsBefore() {
        for (int bucket = 0; bucket <= BUCKETS; bucket++) {
            assertThat(Place.slotsBefore(bucket))
                    .as("slots before bucket %s", bucket)
                    .isEqualTo(before(bucket));
        }
    }

    private interface Located {

        void at(int index, int bucket, int offset);
    }

    private static void walk(Located located) {
        int bucket = 0;
        int offset = 0;
        for (int index = 0; index < 64; index++) {
            located.at(index, bucket, offset);
            offset++;
            if (offset == size(bucket)) {
                bucket++;
                offset = 0;
            }
        }
    }

    private static void require(int index, int bucket, long offset) {
        assertThat(Place.bucket(index)).as("bucket of index %s", index)
                .isEqualTo(bucket);
        assertThat(Place.offset(index)).as("offset of index %s", index)
                .isEqualTo((int) offset);
    }

    private static long size(int bucket) {
        return Math.max(4, before(bucket));
    }

    private static long before(int bucket) {
        long slots = 0;
        for (int k = 0; k < bucket; k++) {
            slots += Math.max(4, slots);
        }
        return slots;
    }
}
