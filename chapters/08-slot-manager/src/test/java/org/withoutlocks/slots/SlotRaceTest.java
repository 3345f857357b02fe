package org.withoutlocks.slots;

import static org.withoutlocks.testkit.ModelCheck.assertCorrect;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import java.util.stream.Stream;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** Lincheck makes up programs and compares with three variables. */
class SlotRaceTest {

    @Test
    void messagesAreWhereTheyWerePut() {
        assertCorrect(Right.class, Specification.class, 3);
    }

    @Test
    void fillingFirstPutsOneOverAnother() {
        assertWrong(Filling.class, Specification.class, 3);
    }

    /** Three boxes, each locked, that keep their content in a manager. */
    @Param(name = "box", gen = IntGen.class, conf = "0:2")
    public abstract static class Boxes {

        private static final class Box {
            @Nullable
            Token token;
        }

        private final Texts texts;
        private final Box[] boxes =
                Stream.generate(Box::new).limit(3).toArray(Box[]::new);

        Boxes(SlotManager<Text> slots) {
            texts = new Texts(slots);
        }

        @Operation
        public boolean fill(@Param(name = "box") int number) {
            Box box = boxes[number];
            synchronized (box) {
                if (box.token != null) {
                    return false;
                }
                box.token = texts.put("text " + number);
                return true;
            }
        }

        @Operation
        public boolean empty(@Param(name = "box") int number) {
            Box box = boxes[number];
            synchronized (box) {
                Token token = box.token;
                if (token == null) {
                    return false;
                }
                texts.free(token);
                box.token = null;
                return true;
            }
        }

        @Operation
        @Nullable
        public String look(@Param(name = "box") int number) {
            Box box = boxes[number];
            synchronized (box) {
                Token token = box.token;
                return token == null ? null : texts.textAt(token);
            }
        }
    }

    public static class Right extends Boxes {
        public Right() {
            super(Texts.undelayed(3).manager);
        }
    }

    public static class Filling extends Boxes {
        public Filling() {
            super(new FillsFirst<>(3));
        }
    }

    /** The boxes as they look from outside. */
    public static class Specification {

        private final boolean[] full = new boolean[3];

        public boolean fill(int number) {
            boolean done = !full[number];
            full[number] = true;
            return done;
        }

        public boolean empty(int number) {
            boolean done = full[number];
            full[number] = false;
            return done;
        }

        @Nullable
        public String look(int number) {
            return full[number] ? "text " + number : null;
        }
    }
}
