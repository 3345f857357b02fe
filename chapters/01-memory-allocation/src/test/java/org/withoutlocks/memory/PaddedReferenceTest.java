package org.withoutlocks.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.withoutlocks.testkit.ModelCheck.assertCorrect;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import java.lang.reflect.Modifier;
import java.util.concurrent.atomic.AtomicReference;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.datamodel.DataModel;
import org.openjdk.jol.datamodel.Model64;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.layouters.CurrentLayouter;
import org.openjdk.jol.layouters.HotSpotLayouter;
import org.openjdk.jol.layouters.Layouter;

class PaddedReferenceTest {

    /** HotSpot 17 with compressed references and class pointers. */
    private static final Layouter USUAL = hotSpot(new Model64(true, true));

    @Test
    void comparesByIdentity() {
        String first = new String("A");
        String twin = new String("A");
        PaddedReference<String> reference = new PaddedReference<>(first);
        assertThat(reference.compareAndSet(twin, "B")).isFalse();
        assertThat(reference.get()).isSameAs(first);
        assertThat(reference.compareAndSet(first, "B")).isTrue();
        assertThat(reference.get()).isEqualTo("B");
    }

    @Test
    void compareAndSetIsOneStep() {
        assertCorrect(Ticket.class, OneTicket.class, 2);
    }

    @Test
    void comparingThenSettingIsNot() {
        assertWrong(CarelessTicket.class, OneTicket.class, 2);
    }

    @Test
    void theValueIsVolatile() throws NoSuchFieldException {
        Class<?> holder = PaddedReference.class.getSuperclass().getSuperclass();
        assertThat(Modifier.isVolatile(
                holder.getDeclaredField("value").getModifiers())).isTrue();
    }

    @Test
    void keepsOtherObjectsOutOfItsCacheLine() {
        assertThat(padding(PaddedReference.class, new CurrentLayouter()))
                .as("on this JVM")
                .isGreaterThanOrEqualTo(128);
        for (DataModel model : new DataModel[]{new Model64(true, true),
            new Model64(false, true), new Model64(true, false),
            new Model64(false, false)}) {
            assertThat(padding(PaddedReference.class, hotSpot(model)))
                    .as("%s", model)
                    .isGreaterThanOrEqualTo(128);
        }
    }

    @Test
    void paddingInOneClassIsMovedAside() {
        assertThat(padding(PadsInOneClass.class, USUAL)).isEqualTo(12);
    }

    @Test
    void paddingOfLongsAloneLeavesAGapForTheValue() {
        assertThat(padding(PadsWithLongs.class, USUAL)).isEqualTo(12);
    }

    @Test
    void takesFarMoreRoomThanAnAtomicReference() {
        assertThat(layout(PaddedReference.class, USUAL).instanceSize())
                .isEqualTo(280);
        assertThat(layout(AtomicReference.class, USUAL).instanceSize())
                .isEqualTo(16);
    }

    private static Layouter hotSpot(DataModel model) {
        return new HotSpotLayouter(model, 17);
    }

    private static ClassLayout layout(Class<?> type, Layouter layouter) {
        return ClassLayout.parseClass(type, layouter);
    }

    /** Returns the bytes on the side of the value that has fewer of them. */
    private static long padding(Class<?> type, Layouter layouter) {
        ClassLayout layout = layout(type, layouter);
        FieldLayout value = layout.fields()
                .stream()
                .filter(field -> field.name().equals("value"))
                .findFirst()
                .orElseThrow();
        long end = value.offset() + value.size();
        return Math.min(value.offset(), layout.instanceSize() - end);
    }

    public static class Ticket {
        private final PaddedReference<String> holder =
                new PaddedReference<>("nobody");

        @Operation
        public boolean take() {
            return holder.compareAndSet("nobody", "somebody");
        }
    }

    public static class CarelessTicket {
        private volatile String holder = "nobody";

        @Operation
        public boolean take() {
            boolean free = holder.equals("nobody");
            if (free) {
                holder = "somebody";
            }
            return free;
        }
    }

    /** Only the first to take the ticket gets it. */
    public static class OneTicket {
        private boolean taken;

        public boolean take() {
            boolean free = !taken;
            taken = true;
            return free;
        }
    }
}
