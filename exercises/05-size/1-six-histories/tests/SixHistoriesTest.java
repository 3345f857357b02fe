package sixhistories;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.JudgedHistory;
import org.withoutlocks.testkit.ListVector;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SixHistoriesTest {

    @Test
    @Order(1)
    @DisplayName("the first history is judged rightly")
    void first() {
        judge("first", """
        T1 |--push(A)-----------------| |--pop(): B--------|
        T2    |--push(B)--|     |--size(): 1---------|
        """);
    }

    @Test
    @Order(2)
    @DisplayName("the second history is judged rightly")
    void second() {
        judge("second", """
        T1 |--push(A)-----------------------------|
        T2   |--size(): 1--| |--push(B)--|
        T3                                 |--get(0): B--|
        """);
    }

    @Test
    @Order(3)
    @DisplayName("the third history is judged rightly")
    void third() {
        judge("third", """
        T1 |--push(A)-------------------------------->
        T2   |--pop(): A--|     |--pop(): null--|
        T3                 |--size(): 0--|
        """);
    }

    @Test
    @Order(4)
    @DisplayName("the fourth history is judged rightly")
    void fourth() {
        judge("fourth", """
        T1 |--push(A)--|   |--pop()---------------------------->
        T2    |--push(B)--|                  |--get(1): B--|
        T3                    |--size(): 1--|
        """);
    }

    @Test
    @Order(5)
    @DisplayName("the fifth history is judged rightly")
    void fifth() {
        judge("fifth", """
        T1 |--push(A)------------|   |--get(0): B-----------|
        T2   |--push(B)-----|   |--pop(): C-----------|
        T3      |--size(): 1------------|  |--push(C)--|  |--size(): 2--|
        """);
    }

    @Test
    @Order(6)
    @DisplayName("the sixth history is judged rightly")
    void sixth() {
        judge("sixth", """
        T1 |--push(A)--|  |--pop(): A--------------------|
        T2    |--size(): 1--------|  |--push(B)--------------->
        T3                              |--get(0): B--|   |--size(): 1--|
        """);
    }

    private static void judge(String question, String history) {
        JudgedHistory.of(history, ListVector.class)
                .require(Answers.of(SixHistoriesTest.class, "answers.txt")
                        .to(question));
    }
}
