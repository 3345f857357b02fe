package org.withoutlocks.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void hasALineForEachFinding() {
        assertThat(Table.of(List.of(finding(Map.of()),
                finding(new TreeMap<>(Map.of("A, A", 12_345L, "X, X", 1L))))))
                .containsExactly(
                        "test           vector                samples"
                                + "  forbidden outcomes",
                        "SetAndGet      SetsByRelease       1,234,567  0",
                        "SetAndGet      SetsByRelease       1,234,567"
                                + "  12,345 of (A, A), 1 of (X, X)");
    }

    @Test
    void fitsThePage() {
        List<Finding> widest = Trial.all()
                .stream()
                .map(trial -> new Finding(trial, 9_999_999_999L,
                        new TreeMap<>(Map.of("none, null", 9_999_999_999L)),
                        List.of()))
                .toList();
        assertThat(Table.of(widest)).allSatisfy(
                line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private static Finding finding(Map<String, Long> forbidden) {
        return new Finding(new Trial(SetAndGet.class, Subject.SETS_BY_RELEASE,
                Trial.Expected.A_FLAW), 1_234_567, new TreeMap<>(forbidden),
                List.of());
    }
}
