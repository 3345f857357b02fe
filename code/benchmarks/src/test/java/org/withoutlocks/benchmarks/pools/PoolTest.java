package org.withoutlocks.benchmarks.pools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.slots.Message;
import org.withoutlocks.slots.Payload;
import org.withoutlocks.slots.Token;

class PoolTest {

    @ParameterizedTest
    @ValueSource(strings = {"SlotManager", "synchronized",
        "ArrayBlockingQueue", "Semaphore"})
    void readsWhatWasStoredAndStoresAgain(String name) {
        Pool pool = Pool.of(name);
        for (int i = 0; i < 2 * Pool.CAPACITY; i++) {
            Message<Payload> message = Pool.message();
            Token token = pool.store(message);
            assertThat(pool.read(token)).isSameAs(message);
            pool.free(token);
        }
    }
}
