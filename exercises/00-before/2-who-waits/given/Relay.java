package whowaits;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Hands out numbers, and shows on a display the last one that was handed out.
 * No number is handed out before the display shows the one before it.
 */
public class Relay {

    static final class Ticket {

        final int value;
        volatile boolean shown;

        Ticket(int value) {
            this.value = value;
        }
    }

    final AtomicReference<Ticket> last =
            new AtomicReference<>(new Ticket(0));
    final AtomicInteger display = new AtomicInteger();

    /** Returns the next number. */
    public int next() {
        while (true) {
            Ticket seen = last.get();
            while (!seen.shown) {
                show(seen);
            }
            Ticket next = new Ticket(seen.value + 1);
            if (last.compareAndSet(seen, next)) {
                show(next);
                return next.value;
            }
        }
    }

    private void show(Ticket ticket) {
        display.compareAndSet(ticket.value - 1, ticket.value);
        ticket.shown = true;
    }
}
