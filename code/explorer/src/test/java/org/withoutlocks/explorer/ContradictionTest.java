package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutlocks.explorer.WrittenHistoryTest.Letters;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Stacks;
import org.withoutlocks.explorer.zoo.Vectors;

/** Why no order explains a history, in a sentence. */
class ContradictionTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "T1 |-push(A)-|  |-pop(): null-|;"
                + "whatever the order between the threads, T1's pop() must"
                + " return A, and it returned null",
        "T1 |-push(A)-|  |-pop(): A-|  |-pop(): A-|;"
                + "whatever the order between the threads, T1's second pop()"
                + " must return null, and it returned A",
        "T1 |-get(0): A-|;"
                + "whatever the order between the threads, T1's get(0) must"
                + " throw IndexOutOfBoundsException, and it returned A",
        "T1 |-push(A)-|  |-get(0): Error-|;"
                + "whatever the order between the threads, T1's get(0) must"
                + " return A, and it threw Error",
        "T1 |-push(A): Error-|;"
                + "whatever the order between the threads, T1's push(A) must"
                + " return without a result, and it threw Error",
        "T1 |-push(A)-|  |-p.size(): 1-|;"
                + "whatever the order between the threads, T1's p.size() must"
                + " return 0, and it returned 1"})
    void aResultMayBeWrongByItself(String history, String sentence) {
        assertThat(why(history)).isEqualTo(sentence);
    }

    @Test
    void allThatAResultMayBeIsNamed() {
        assertThat(why("""
                T1 |-push(A)----------------|
                T2   |-get(0): null-|
                """)).isEqualTo("whatever the order between the threads,"
                + " T2's get(0) must return A or throw"
                + " IndexOutOfBoundsException, and it returned null");
        assertThat(why("""
                T1 |-push(A)--------------------------|
                T2   |-push(B)-| |-get(0): null-|
                """)).endsWith("T2's get(0) must return A or B, and it"
                + " returned null");
    }

    @Test
    void whatReturnedBeforeIsNamedIfItMatters() {
        assertThat(why("""
                T1 |-push(A)-|                     |-push(B)-|
                T2              |-size(): 0-|
                """)).isEqualTo("T1's push(A) returned before T2's size() was"
                + " called, so T2's size() must return 1 or 2, and it"
                + " returned 0");
        assertThat(why("""
                T1 |-push(A)-|
                T2  |-push(B)-|
                T3               |-size(): 1-|
                """)).isEqualTo("T1's push(A) returned before T3's size() was"
                + " called and T2's push(B) returned before T3's size() was"
                + " called, so T3's size() must return 2, and it returned 1");
    }

    @Test
    void withoutTimeNoTimeIsNamed() {
        assertThat(WrittenHistory.of("""
                T1 |-push(A)-|  |-get(0): B-|
                T2  |-push(B)-|  |-get(0): A-|
                """, Letters.class)
                .withoutTime()
                .contradiction()
                .orElseThrow()
                .toString()).isEqualTo("T1's get(0) returned B, so T2's get(0)"
                        + " must return B, and it returned A");
    }

    @Test
    void resultsThatDoNotGoTogetherAreNamedAndNoOthers() {
        assertThat(why("""
                T1 |-push(A)------------------------------------|
                T2   |-pop(): A-|  |-push(B)-|  |-pop(): A-|
                """)).isEqualTo("T2's first pop() returned A, so T2's second"
                + " pop() must return B, and it returned A");
        assertThat(why("""
                T1 |-push(A)-| |-pop(): B-----|  |-pop(): null-|
                T2                |-push(B)-|
                """)).isEqualTo("T1's first pop() returned B, so T1's second"
                + " pop() must return A, and it returned null");
    }

    @Test
    void aResultIsRatherNamedThanLeftOpen() {
        assertThat(why("""
                T1 |-push(A)---------------------------------------|
                T2   |-pop(): A-|  |-push(B)-|  |-pop(): null-|
                """)).isEqualTo("T2's first pop() returned A, so T2's second"
                + " pop() must return B, and it returned null");
    }

    @Test
    void threeResultsMayBeNeeded() {
        assertThat(why("""
                T1 |-push(A)-------------------------------------|
                T2  |-push(B)-----------------------------------|
                T3    |-get(0): A-| |-pop(): B-| |-size(): 0-|
                """)).isEqualTo("T3's get(0) returned A and T3's pop() returned"
                + " B, so T3's size() must return 1, and it returned 0");
    }

    @Test
    void whatNeverReturnedMayHaveTakenEffectOrNot() {
        assertThat(why("""
                T1 |-push(A)-------------->
                T2   |-size(): 2-|
                """)).endsWith("T2's size() must return 0 or 1, and it"
                + " returned 2");
    }

    @Test
    void theOrderThatComesClosestHasAsManyResultsRightAsCanBe() {
        assertThat(WrittenHistory.of("""
                T1 |-push(A)------------------------------------|
                T2   |-pop(): A-|  |-push(B)-|  |-pop(): A-|
                """, Letters.class)
                .contradiction()
                .orElseThrow()
                .closest()).extracting(Contradiction.Call::toString)
                .containsExactly("T1: push(A)", "T2: pop(): A", "T2: push(B)",
                        "T2: pop(): B");
    }

    @Test
    void aHistoryThatHasAnOrderHasNoContradiction() {
        assertThat(WrittenHistory.of("T1 |-push(A)-|  |-pop(): A-|",
                Letters.class).contradiction()).isEmpty();
    }

    @Test
    void callsAndValuesCanBeMarked() {
        assertThat(WrittenHistory.of("T1 |-push(A)-|  |-pop(): Error-|",
                Letters.class)
                .contradiction()
                .orElseThrow()
                .sentence(code -> "<" + code + ">")).endsWith("T1's <pop()>"
                        + " must return <A>, and it threw <Error>");
    }

    @Test
    void aReportSaysWhyInItsMessage() {
        Report report = Explorer.of(Counting.LosingIncrements.class).explore();
        assertThat(report.contradiction()).isNotNull();
        assertThat(report.message()).isEqualTo("no order of the operations"
                + " explains their results: " + report.contradiction());
        assertThat(report.toString()).contains(report.message(),
                "the order that comes closest\n  T1: ");
        assertThat(report.plain()).contains(report.message());
    }

    private static String why(String history) {
        return WrittenHistory.of(history, Letters.class)
                .contradiction()
                .orElseThrow()
                .toString();
    }
}
