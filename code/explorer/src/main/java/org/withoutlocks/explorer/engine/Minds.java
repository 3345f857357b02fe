package org.withoutlocks.explorer.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Mind;
import org.withoutlocks.explorer.State;

/** What the actors of a run have read and made, each in its operation. */
final class Minds {

    /** What an actor believes; {@code at} is the place in its log. */
    private static final class Belief {
        final Variable variable;
        final String access;
        int step;
        int at;
        @Nullable
        Object value;

        Belief(Variable variable, String access, int step, int at,
                @Nullable Object value) {
            this.variable = variable;
            this.access = access;
            this.step = step;
            this.at = at;
            this.value = value;
        }
    }

    /** An object that an actor has used and that is, or was, not shared. */
    private static final class Made {
        final Object object;
        int at;

        Made(Object object, int at) {
            this.object = object;
            this.at = at;
        }

        boolean has(@Nullable Object value) {
            return value != null && Shapes.of(object)
                    .values()
                    .stream()
                    .anyMatch(part -> part == value);
        }
    }

    /** The access that goes on. */
    private record Access(int actor, @Nullable Variable variable, String text,
            int step, int at, boolean reads, boolean compares) {}

    private final Object root;
    private final List<List<Belief>> beliefs = new ArrayList<>();
    private final List<List<Made>> made = new ArrayList<>();
    /** All objects that have ever been in the shared state. */
    private final Set<Object> shared =
            Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Access access;

    Minds(Object root, int actors) {
        this.root = root;
        for (int i = 0; i < actors; i++) {
            beliefs.add(new ArrayList<>());
            made.add(new ArrayList<>());
        }
        share();
    }

    /** An actor takes a step, its numberth of all; the log is that long. */
    void step(int actor, Site site, Object[] arguments, String text,
            int number, int log) {
        access = new Access(actor, Variable.of(site, arguments), text, number,
                log, Variable.isRead(site),
                site.name().contains("ompareAndSet"));
        Stream.of(arguments)
                .filter(Objects::nonNull)
                .filter(argument -> isMade(argument)
                        && !shared.contains(argument))
                .filter(argument -> made.get(actor)
                        .stream()
                        .noneMatch(it -> it.object == argument))
                .forEach(argument -> made.get(actor)
                        .add(new Made(argument, log)));
    }

    private static boolean isMade(Object object) {
        return object.getClass().isArray()
                || object.getClass().getName().matches(".*\\.Atomic\\w+Array")
                || (object.getClass().getClassLoader() instanceof Loader
                        && !object.getClass().isHidden());
    }

    /** What came of the step; a compare-and-set that fails tells nothing. */
    void saw(@Nullable Object value) {
        if (access == null || access.variable == null) {
            return;
        }
        if (access.reads) {
            List<Belief> mine = beliefs.get(access.actor);
            mine.removeIf(it -> it.variable.is(access.variable));
            mine.add(new Belief(access.variable, access.text, access.step,
                    access.at, value));
            access = null;
        } else if (access.compares
                && value.equals(new Primitive(false))) {
            access = null;
        }
    }

    /** The step is done. Who wrote what it has read knows of that. */
    void end() {
        if (access != null && access.variable != null && !access.reads) {
            Access write = access;
            beliefs.get(write.actor)
                    .stream()
                    .filter(it -> it.variable.is(access.variable))
                    .forEach(it -> {
                        it.value = it.variable.value();
                        it.step = write.step;
                    });
        }
        access = null;
        share();
    }

    private void share() {
        Set<Object> reached =
                Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> queue = new ArrayDeque<>(List.of(root));
        while (!queue.isEmpty()) {
            Object object = queue.remove();
            if (reached.add(object)) {
                Shapes.of(object)
                        .values()
                        .stream()
                        .filter(part -> !Shapes.isPlain(part))
                        .forEach(queue::add);
            }
        }
        shared.addAll(reached);
    }

    /** An operation has ended, or begins. */
    void forget(int actor) {
        beliefs.get(actor).clear();
        made.get(actor).clear();
        access = null;
    }

    /**
     * A loop goes round. What is neither in its variables nor in an object that
     * the actor is about to publish is forgotten.
     */
    void forget(int actor, int mark, Object[] variables) {
        List<Made> objects = made.get(actor);
        objects.removeIf(it -> it.at >= mark && !isIn(variables, it.object));
        objects.forEach(it -> it.at = Math.min(it.at, mark));
        List<Belief> read = beliefs.get(actor);
        read.removeIf(it -> it.at >= mark && !isIn(variables, it.value)
                && objects.stream().noneMatch(object -> object.has(it.value)));
        read.forEach(it -> it.at = Math.min(it.at, mark));
    }

    private static boolean isIn(Object[] variables, @Nullable Object value) {
        return value != null && Stream.of(variables)
                .anyMatch(it -> value instanceof Primitive ? value.equals(it)
                        : value == it);
    }

    /** Returns what each actor knows; steps are counted as told. */
    List<Mind> now(Function<@Nullable Object, String> text,
            IntUnaryOperator steps) {
        List<Mind> minds = new ArrayList<>();
        for (int actor = 0; actor < beliefs.size(); actor++) {
            minds.add(new Mind(
                    beliefs.get(actor)
                            .stream()
                            .map(it -> new Mind.Belief(
                                    steps.applyAsInt(it.step),
                                    text.apply(it.value),
                                    parts(it.value, true, text),
                                    text.apply(it.variable.value())))
                            .toList(),
                    made.get(actor)
                            .stream()
                            .filter(it -> !shared.contains(it.object))
                            .map(it -> new State("", text.apply(it.object),
                                    parts(it.object, false, text)))
                            .toList()));
        }
        return minds;
    }

    private static List<State> parts(@Nullable Object object, boolean constants,
            Function<@Nullable Object, String> text) {
        List<State> parts = new ArrayList<>();
        if (object != null && isMade(object)) {
            Shapes.of(object).forEach((name, value) -> {
                if (!name.startsWith("this$")
                        && (!constants || Shapes.isFinal(object, name))) {
                    parts.add(new State(name, text.apply(value), List.of()));
                }
            });
        }
        return parts;
    }

    /** Returns what decides what it is later said that they believe. */
    String key(Function<@Nullable Object, String> text) {
        StringBuilder key = new StringBuilder();
        for (List<Belief> mine : beliefs) {
            key.append('|');
            mine.forEach(it -> key.append(it.access)
                    .append('=')
                    .append(text.apply(it.value))
                    .append(' '));
        }
        return key.toString();
    }
}
