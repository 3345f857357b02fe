package org.withoutlocks.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.withoutlocks.stress.Trial.Expected;

class FindingTest {

    @Test
    void aVectorWithoutFlawsMustShowNone() {
        assertThat(finding(Expected.NO_FLAW, 9, Map.of()).complaints())
                .isEmpty();
        assertThat(finding(Expected.NO_FLAW, 9, Map.of("A, A", 2L))
                .complaints()).singleElement()
                .asString()
                .contains("SetAndGet of chapter 6", "2 of (A, A)");
    }

    @Test
    void aRunThatMissesTheKnownFlawProvesNothing() {
        assertThat(finding(Expected.A_FLAW, 9, Map.of()).complaints())
                .singleElement()
                .asString()
                .contains("proves nothing");
        assertThat(finding(Expected.A_FLAW, 9, Map.of("A, A", 1L))
                .complaints()).isEmpty();
    }

    @Test
    void ofSomeAFlawIsRecordedIfItIsSeen() {
        assertThat(finding(Expected.EITHER, 9, Map.of()).complaints())
                .isEmpty();
        assertThat(finding(Expected.EITHER, 9, Map.of("A, A", 1L))
                .complaints()).isEmpty();
    }

    @Test
    void eachMustHaveBeenRun() {
        for (Expected expected : Expected.values()) {
            assertThat(finding(expected, 0, Map.of()).complaints())
                    .as("%s", expected)
                    .singleElement()
                    .asString()
                    .contains("never run");
        }
    }

    @Test
    void aForkThatFailedIsToldOf() {
        assertThat(new Finding(trial(Expected.EITHER), 9, new TreeMap<>(),
                List.of("TIMEOUT_ERROR [it hangs]")).complaints())
                .containsExactly(
                        "SetAndGet of chapter 6: TIMEOUT_ERROR [it hangs]");
    }

    private static Finding finding(Expected expected, long samples,
            Map<String, Long> forbidden) {
        return new Finding(trial(expected), samples, new TreeMap<>(forbidden),
                List.of());
    }

    private static Trial trial(Expected expected) {
        return new Trial(SetAndGet.class, Subject.CHAPTER_6, expected);
    }
}
