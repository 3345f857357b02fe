package dots;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.JudgedHistory;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DotsTest {

    @Test
    @Order(1)
    @DisplayName("the first history is judged rightly")
    void first() {
        judge("first", """
        T1 |--increment(): 2--------------------------|
        T2     |--get(): 0--|    |--increment(): 1--|
        """);
    }

    @Test
    @Order(2)
    @DisplayName("the second history is judged rightly")
    void second() {
        judge("second", """
        T1 |--increment(): 1--------------------------|
        T2     |--get(): 1--|
        T3                     |--get(): 0--|
        """);
    }

    @Test
    @Order(3)
    @DisplayName("the third history is judged rightly")
    void third() {
        judge("third", """
        T1 |--increment(): 1--------------------------|
        T2     |--get(): 1--------|
        T3                     |--get(): 0--|
        """);
    }

    @Test
    @Order(4)
    @DisplayName("the fourth history is judged rightly")
    void fourth() {
        judge("fourth", """
        T1 |--increment()------------------------------->
        T2     |--get(): 0--|    |--increment(): 2--|
        """);
    }

    @Test
    @Order(5)
    @DisplayName("the fifth history is judged rightly")
    void fifth() {
        judge("fifth", """
        T1 |--increment()------------------------------->
        T2     |--get(): 1--|    |--increment(): 1--|
        """);
    }

    @Test
    @Order(6)
    @DisplayName("the sixth history is judged rightly")
    void sixth() {
        judge("sixth", """
        T1 |--get(): 2-------------------------------| |--increment()---->
        T2   |--increment(): 2-------------------|       |--get(): 2--|
        T3      |--get(): 0--| |--increment(): 1--|
        """);
    }

    private static void judge(String question, String history) {
        JudgedHistory.of(history, Counter.class)
                .require(Answers.of(DotsTest.class, "answers.txt")
                        .to(question));
    }
}
