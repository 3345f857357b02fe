package org.withoutlocks.primer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All schedules of two increments, each a read and a write. */
class LostUpdateTest {

    @Test
    void fourOfTheSixSchedulesLoseAnUpdate() {
        assertThat(Stream.of("1122", "1212", "1221", "2112", "2121", "2211")
                .filter(schedule -> countAfter(schedule) == 1))
                .containsExactly("1212", "1221", "2112", "2121");
    }

    @Test
    void aCompareAndSetLosesNone() throws InterruptedException {
        CasCounter counter = new CasCounter();
        List<Thread> threads = Stream
                .generate(() -> new Thread(() -> add(counter, 100_000)))
                .limit(4)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(counter.word()).hasValue(400_000);
    }

    private static void add(CasCounter counter, int times) {
        for (int i = 0; i < times; i++) {
            counter.increment();
        }
    }

    private static int countAfter(String schedule) {
        LostUpdate counter = new LostUpdate();
        int[] seen = {-1, -1};
        for (int step = 0; step < schedule.length(); step++) {
            int t = schedule.charAt(step) - '1';
            if (seen[t] < 0) {
                seen[t] = counter.read();
            } else {
                counter.write(seen[t]);
            }
        }
        return counter.read();
    }
}
