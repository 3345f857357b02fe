package org.withoutlocks.lab.judge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.testkit.ListVector;

@DisplayName("A judged history")
class JudgedHistoryTest {

    private static final JudgedHistory POSSIBLE = JudgedHistory.of("""
            T1 |--push(A)---------|   |--size(): 1--|
            T2     |--push(B)--|     |--pop(): A--|
            T3        |--push(C)------------------------>
            """, ListVector.class);

    private static final JudgedHistory IMPOSSIBLE = JudgedHistory.of("""
            T1 |--push(A)--|
            T2               |--get(0): IndexOutOfBoundsException--|
            """, ListVector.class);

    @ParameterizedTest
    @ValueSource(strings = {"2a 1a 2b 1b", "2A, 1A, 2B, 1B",
        "2a 1a 2b 1b 3a"})
    void acceptsEveryOrderThatFits(String answer) {
        assertThatCode(() -> POSSIBLE.require(answer))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1a 2a 2b 1b | 2b pop(): A would give B, and not A.
            2a 1a 1b 2b | 1b size(): 1 would give 2, and not 1.
            2b 2a 1a 1b | 2a had returned before 2b was called.
            2a 2b 1b    | leaves out 1a push(A), which has returned.
            2a 1a 2a 2b | has 2a push(B) twice.
            2a 1a 1c    | "1c" is no call of this history.
            impossible  | There is one.
            """)
    void saysWhatIsWrong(String answer, String message) {
        assertThatThrownBy(() -> POSSIBLE.require(answer))
                .isInstanceOf(Wrong.class)
                .hasMessageContaining(message);
    }

    @Test
    void acceptsImpossibleIfNoOrderFits() {
        assertThatCode(() -> IMPOSSIBLE.require("impossible"))
                .doesNotThrowAnyException();
    }

    @Test
    void comparesExceptionsByName() {
        assertThatThrownBy(() -> IMPOSSIBLE.require("1a 2a"))
                .hasMessageContaining("would give A, and not"
                        + " IndexOutOfBoundsException");
    }
}
