package finishline;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Who came in, and when. Several judges stand at the finish line; whoever sees
 * a runner cross it calls {@code cross}. A rank has two slots, one for the name
 * and one for the time, and a descriptor says what is still to be written.
 */
public class FinishLine {

    /** A runner at the line. */
    static final class Finish {

        final String name;
        final Integer time;

        Finish(String name, Integer time) {
            this.name = name;
            this.time = time;
        }
    }

    static final class Descriptor {

        /** How many have come in. */
        final int count;

        /** Who has rank count - 1, or null once both slots are written. */
        volatile Finish pending;

        Descriptor(int count, Finish pending) {
            this.count = count;
            this.pending = pending;
        }
    }

    final AtomicReferenceArray<String> names = new AtomicReferenceArray<>(8);
    final AtomicReferenceArray<Integer> times = new AtomicReferenceArray<>(8);
    final AtomicReference<Descriptor> descriptor =
            new AtomicReference<>(new Descriptor(0, null));

    /** Gives the next rank to a runner, whose time is in seconds. */
    public void cross(String name, int time) {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen);
            Descriptor next =
                    new Descriptor(seen.count + 1, new Finish(name, time));
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }

    /** Returns who has a rank; the winner has rank 0. */
    public String name(int rank) {
        checkAndHelp(rank);
        return names.get(rank);
    }

    /** Returns the time of a rank. */
    public Integer time(int rank) {
        checkAndHelp(rank);
        return times.get(rank);
    }

    /** Corrects the time of a rank, and returns what it was. */
    public Integer correct(int rank, int time) {
        checkAndHelp(rank);
        return times.getAndSet(rank, time);
    }

    private void checkAndHelp(int rank) {
        Descriptor seen = descriptor.get();
        Objects.checkIndex(rank, seen.count);
        complete(seen);
    }

    /** Makes sure that name and time of {@code seen} are written. */
    void complete(Descriptor seen) {
        Finish finish = seen.pending;
        if (finish == null) {
            return;
        }
        int rank = seen.count - 1;
        names.compareAndSet(rank, null, finish.name);
        times.compareAndSet(rank, null, finish.time);
        descriptor.get().pending = null;
    }
}
