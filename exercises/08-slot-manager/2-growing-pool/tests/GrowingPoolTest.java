package growingpool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
class GrowingPoolTest {

    /** Bucket sizes and limits. */
    private static final int[][] POOLS =
            {{1, 1}, {1, 4}, {2, 1}, {2, 2}, {2, 5}, {3, 6}, {4, 7}, {8, 3}};

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("hands out each index below the limit once, and then none")
    void handsOutEachIndexOnce() {
        for (int[] sizes : POOLS) {
            GrowingPool pool = new GrowingPool(sizes[0], sizes[1]);
            assertThat(takeAll(pool)).as("indices, %s to a bucket, limit %s",
                    sizes[0], sizes[1])
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, sizes[1]).boxed().toList());
            assertThat(pool.take()).as("take from an empty pool")
                    .isEqualTo(GrowingPool.NONE);
        }
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("what was given back is handed out again")
    void handsOutAgainWhatWasGivenBack() {
        for (int[] sizes : POOLS) {
            GrowingPool pool = new GrowingPool(sizes[0], sizes[1]);
            List<Integer> all = takeAll(pool);
            assertThat(all).as("indices").hasSize(sizes[1]);
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < all.size(); i += 1 + round) {
                    pool.give(all.get(i));
                }
                List<Integer> expected = new ArrayList<>();
                for (int i = 0; i < all.size(); i += 1 + round) {
                    expected.add(all.get(i));
                }
                assertThat(takeAll(pool)).as("indices that were given back")
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    @Order(3)
    @Tag("sequential")
    @DisplayName("adds a bucket only when no index is free")
    void growsOnlyWhenNoneIsFree() {
        GrowingPool pool = new GrowingPool(3, 12);
        assertThat(buckets(pool)).as("buckets at first").isZero();
        List<Integer> taken = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            taken.add(pool.take());
            assertThat(buckets(pool)).as("buckets for %s indices", i)
                    .isEqualTo((i + 2) / 3);
        }
        for (int i = 0; i < 5; i++) {
            pool.give(taken.remove(0));
            taken.add(pool.take());
        }
        assertThat(buckets(pool)).as("buckets for 7 indices").isEqualTo(3);
    }

    @Test
    @Order(4)
    @DisplayName("two that find none free do not add the same bucket")
    void noBucketIsAddedTwice() {
        Explorer.of(Programs.OneEach.class).explore().assertCorrect();
    }

    @Test
    @Order(5)
    @DisplayName("a bucket is whole as soon as it is there")
    void aBucketIsWholeAtOnce() {
        Explorer.of(Programs.OneBucket.class).explore().assertCorrect();
    }

    @Test
    @Order(6)
    @DisplayName("no index is with two, and none is above the limit")
    void noIndexIsWithTwo() {
        Explorer.of(Programs.OneAndTwo.class)
                .preemptions(2)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(7)
    @DisplayName("nor if the first index is first again")
    void theFirstMayBeFirstAgain() {
        Explorer.of(Programs.FirstAgain.class)
                .preemptions(2)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(8)
    @DisplayName("nobody is refused while there is room")
    void nobodyIsRefusedWhileThereIsRoom() {
        Explorer.of(Programs.LastBucket.class).explore().assertCorrect();
    }

    @Test
    @Order(9)
    @DisplayName("no index is lost")
    void noIndexIsLost() {
        Explorer.of(Programs.GrowAndGive.class).explore().assertCorrect();
        Explorer.of(Programs.GrowAndGrow.class).explore().assertCorrect();
    }

    @Test
    @Order(10)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.OneAndTwo.class)
                .steps(1_000)
                .stop()
                .assertCorrect();
        Explorer.of(Programs.GrowAndGive.class)
                .steps(1_000)
                .stop()
                .assertCorrect();
    }

    private static List<Integer> takeAll(GrowingPool pool) {
        List<Integer> taken = new ArrayList<>();
        for (int index = pool.take(); index != GrowingPool.NONE
                && taken.size() < 20; index = pool.take()) {
            taken.add(index);
        }
        return taken;
    }

    private static long buckets(GrowingPool pool) {
        return IntStream.range(0, pool.next.length())
                .filter(i -> pool.next.get(i) != null)
                .count();
    }
}
