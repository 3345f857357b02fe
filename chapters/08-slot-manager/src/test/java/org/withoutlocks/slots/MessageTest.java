package org.withoutlocks.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutlocks.slots.Header.Flag;
import org.withoutlocks.slots.Header.Quality;

class MessageTest {

    private final Header header = new Header(1, 2, 3, OptionalLong.of(4),
            Quality.BACKGROUND, 5, Set.of(Flag.DEGRADE_ALLOWED),
            new MemoryClass.Shared());

    @Test
    void theHeaderSaysThePayloadsSizeWhateverItSaidBefore() {
        Message<Text> message = new Message<>(header, new Text("four"));
        assertThat(message.header().payloadBytes()).isEqualTo(4);
        assertThat(message.withPayload(new Text("longer"))
                .header()
                .payloadBytes()).isEqualTo(6);
    }

    @Test
    void theRestOfTheHeaderStays() {
        assertThat(new Message<>(header, new Text("fives")).header())
                .isEqualTo(header);
        assertThat(new Message<>(header, new Text("longer"))
                .withPayload(new Text("fives"))
                .header()).isEqualTo(header);
    }

    @Test
    void flagsAreCopied() {
        Set<Flag> flags = EnumSet.of(Flag.FIRST_IN_BATCH);
        Header copy = new Header(1, 2, 3, OptionalLong.empty(),
                Quality.BEST_EFFORT, 0, flags, new MemoryClass.Host());
        flags.add(Flag.LAST_IN_BATCH);
        assertThat(copy.flags()).containsExactly(Flag.FIRST_IN_BATCH);
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message<>(header, () -> -1))
                .withMessageContaining("-1");
    }

    @Test
    void nullIsNoPayloadAndNoHeader() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Message<>(null, new Text("A")))
                .withMessageContaining("header");
        assertThatNullPointerException()
                .isThrownBy(() -> new Message<Text>(header, null))
                .withMessageContaining("payload");
    }

    @Test
    void devicesCountFromZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemoryClass.Device(-1))
                .withMessageContaining("-1");
    }
}
