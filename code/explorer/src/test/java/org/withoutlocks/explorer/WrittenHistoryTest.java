package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutlocks.explorer.WrittenHistory.Operation;

/** Histories as text, and what the checker says of them. */
class WrittenHistoryTest {

    /** A vector that one thread uses. */
    static final class Letters {

        private final List<Object> letters = new ArrayList<>();

        void push(Object letter) {
            letters.add(letter);
        }

        @Nullable
        Object pop() {
            return letters.isEmpty() ? null
                    : letters.remove(letters.size() - 1);
        }

        Object get(int index) {
            return letters.get(index);
        }

        int size() {
            return letters.size();
        }

        boolean isEmpty() {
            return letters.isEmpty();
        }
    }

    @Test
    void operationsAreCallsWithTheirColumns() {
        assertThat(of("""
                T1 |--push(A)------|

                T2    |--p.get(0)--->
                """).operations()).containsExactly(
                new Operation("T1", "push(A)", 4, 20),
                new Operation("T2", "p.get(0)", 7, Integer.MAX_VALUE));
    }

    @Test
    void anOrderThatFitsIsFound() {
        assertThat(order(of("""
                T1 |--push(A)------------|        |--get(0): A--|
                T2        |--size(): 0--|
                """))).containsExactly("T2 size(): 0", "T1 push(A)",
                "T1 get(0): A");
    }

    @Test
    void whatReturnedBeforeComesFirst() {
        WrittenHistory history = of("""
                T1 |--push(A)--|
                T2               |--size(): 0--|
                """);
        assertThat(history.order()).isEmpty();
        assertThat(order(history.withoutTime()))
                .containsExactly("T2 size(): 0", "T1 push(A)");
    }

    @Test
    void withoutTimeEachThreadStillKeepsItsOrder() {
        assertThat(of("""
                T1 |--push(A)--|  |--size(): 0--|
                """).withoutTime().order()).isEmpty();
    }

    @Test
    void ofColumnsOnlyTheOrderCounts() {
        assertThat(of("""
                T1 |--push(A)--|
                T2              |--size(): 0--|
                """).order()).isEmpty();
        assertThat(of("""
                T1 |--push(A)---|
                T2             |--size(): 0--|
                """).order()).isPresent();
    }

    @Test
    void whatIsPendingMayHaveTakenEffect() {
        assertThat(order(of("""
                T1 |--push(A)----------------->
                T2   |--size(): 0--| |--get(0): A--|
                """))).containsExactly("T2 size(): 0", "T1 push(A)",
                "T2 get(0): A");
    }

    @Test
    void whatIsPendingMayBeLeftOut() {
        assertThat(order(of("""
                T1 |--push(A)---------->
                T2   |--size(): 0--|
                """))).containsExactly("T2 size(): 0");
    }

    @Test
    void whatIsPendingTakesEffectAfterItsCall() {
        assertThat(of("""
                T1                     |--push(A)-->
                T2   |--size(): 1--|
                """).order()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "push(A); pop(): A", "push(7); pop(): 7", "push(-7); pop(): -7",
        "pop(): null; size(): 0",
        "get(0): IndexOutOfBoundsException; isEmpty(): true",
        "push(A); isEmpty(): false", "push(null); get(0): null"})
    void aResultIsAValueOrAnException(String first, String second) {
        assertThat(of("T1 |--" + first + "--| |--" + second + "--|").order())
                .isPresent();
    }

    @Test
    void everyObjectHasItsOwnSpecification() {
        assertThat(of("""
                T1 |--p.push(A)--| |--q.size(): 0--| |--p.size(): 1--|
                """).order()).isPresent();
    }

    @Test
    void sequentialConsistencyDoesNotCompose() {
        assertThat(of("""
                T1 |-p.push(A)-|                  |-p.get(0): B-|
                T2                 |-p.push(B)-|
                """).withoutTime().order()).isPresent();
        assertThat(of("""
                T1                 |-q.push(A)-|
                T2  |-q.push(B)-|                  |-q.get(0): A-|
                """).withoutTime().order()).isPresent();
        assertThat(of("""
                T1 |-p.push(A)-|   |-q.push(A)-|  |-p.get(0): B-|
                T2  |-q.push(B)-|   |-p.push(B)-|  |-q.get(0): A-|
                """).withoutTime().order()).isEmpty();
    }

    @Test
    void theTraceIsTheSearch() {
        assertThat(of("""
                T1 |--push(A)------------|        |--get(0): A--|
                T2        |--size(): 0--|
                """).trace()).containsExactly(
                "T1 push(A)          ok",
                "  T2 size(): 0      would return 1, not 0",
                "  T1 get(0): A      may not come before T2 size(): 0",
                "  back",
                "T2 size(): 0        ok",
                "  T1 push(A)        ok",
                "    T1 get(0): A    ok");
    }

    @Test
    void theTraceEndsWhereNothingIsLeftToTry() {
        assertThat(of("""
                T1 |--push(A)--|
                T2               |--get(1): A--| |--get(0): Error--|
                """).trace()).containsExactly(
                "T1 push(A)        ok",
                "  T2 get(1): A    would throw IndexOutOfBoundsException,"
                        + " not return A",
                "  back",
                "T2 get(1): A      may not come before T1 push(A)",
                "no order fits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
        "|--pop()--|;line 1, column 1: a line begins with the name",
        "T1;line 1, column 1: T1 calls nothing",
        "T1 --pop();line 1, column 4: a bar goes from | to |",
        "T1 |--pop();line 1, column 4: a bar goes from | to |",
        "T1 |--pop(): A--|--pop()--|;line 1, column 18: a bar goes",
        "T1 |--pop--|;line 1, column 4: \"pop\" is not a call",
        "T1 |--pop()-->  |--pop()--|;line 1, column 17: T1 goes on,",
        "T1 |--pop(1): A--|;line 1, column 4: the specification has no"
                + " method for pop(1)",
        "T1 |--get(A): A--|;line 1, column 4: get does not take A",
        "T1 |--pop()--|;line 1, column 4: pop returns something",
        "T1 |--push(A): A--|;line 1, column 4: push returns nothing",
        "T1 |--pop(): A-->;line 1, column 4: pop does not return"})
    void whatIsWrongWithALineIsNamed(String line, String message) {
        assertThatThrownBy(() -> of(line)).hasMessageStartingWith(message);
    }

    @Test
    void noTwoBarsBeginOrEndInAColumn() {
        assertThatThrownBy(() -> of("""
                T1 |--push(A)--|
                T2             |--size(): 0--|
                """)).hasMessage("line 2, column 16: another bar begins or ends"
                + " in this column; shift one of them, to say which is first");
    }

    @Test
    void aHistoryHasACall() {
        assertThatThrownBy(() -> of(" \n"))
                .hasMessage("line 1, column 1: a history has a call at least");
    }

    @Test
    void aThreadHasOneLine() {
        assertThatThrownBy(() -> of("""
                T1 |--push(A)--|
                T1                 |--size(): 0--|
                """)).hasMessage("line 2, column 1: T1 has a line already");
    }

    private static WrittenHistory of(String text) {
        return WrittenHistory.of(text, Letters.class);
    }

    private static List<String> order(WrittenHistory history) {
        return history.order()
                .orElseThrow()
                .stream()
                .map(Operation::toString)
                .toList();
    }
}
