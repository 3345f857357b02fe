package org.withoutlocks.explorer.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state of a run as a string, in which objects are numbered in the order in
 * which they are reached: two runs in equal states go on alike.
 */
final class StateKey {

    private final IdentityHashMap<Object, Integer> numbers =
            new IdentityHashMap<>();
    private final Deque<Object> queue = new ArrayDeque<>();
    private final StringBuilder key = new StringBuilder(256);

    private final Function<Object, String> name;

    private StateKey(Function<Object, String> name) {
        this.name = name;
    }

    /** Returns the state of a run whose last step an actor took. */
    static String of(Run run, @Nullable Worker last) {
        return of(run, last, object -> "");
    }

    /**
     * Returns the state of a run and the names that a recorder gave: from equal
     * ones, runs go on alike for a reader too.
     */
    static String named(Run run, Recorder recorder) {
        return of(run, null, recorder::name) + recorder.counts()
                + recorder.beliefs();
    }

    private static String of(Run run, @Nullable Worker last,
            Function<Object, String> name) {
        StateKey state = new StateKey(name);
        state.add(run.state);
        for (Worker worker : run.workers) {
            state.key.append('|')
                    .append(worker.finished ? 'f' : '-')
                    .append(worker.blocked ? 'b' : '-')
                    .append(Integer.toHexString(worker.owes))
                    .append(worker.permit ? 'p' : '-')
                    .append(worker == last ? '!' : '-')
                    .append(worker.draws);
            worker.log.forEach(state::add);
            worker.holds.forEach((lock, times) -> {
                state.key.append('h').append(times);
                state.add(lock);
            });
        }
        state.key.append('|');
        for (History.Operation operation : run.history.operations) {
            state.key.append(operation.actor)
                    .append(operation.name)
                    .append(operation.called)
                    .append(',')
                    .append(operation.returned);
            for (Object argument : operation.arguments) {
                state.add(argument);
            }
            state.add(operation.result);
        }
        state.drain();
        return state.key.toString();
    }

    private void add(@Nullable Object value) {
        if (value == null || value instanceof Primitive) {
            key.append(' ').append(value);
            return;
        }
        Integer number = numbers.get(value);
        if (number == null) {
            number = numbers.size();
            numbers.put(value, number);
            queue.add(value);
        }
        key.append(" #").append(number);
    }

    private void drain() {
        while (!queue.isEmpty()) {
            Object object = queue.remove();
            key.append(';')
                    .append(object.getClass().getSimpleName())
                    .append(name.apply(object));
            if (Shapes.isPlain(object)) {
                key.append(' ').append(object);
            }
            Shapes.of(object).values().forEach(this::add);
        }
    }
}
