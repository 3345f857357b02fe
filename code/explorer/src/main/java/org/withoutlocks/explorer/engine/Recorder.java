package org.withoutlocks.explorer.engine;

import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Mind;
import org.withoutlocks.explorer.Renderer;
import org.withoutlocks.explorer.Source;
import org.withoutlocks.explorer.State;
import org.withoutlocks.explorer.Step;

/** Writes down the steps of a run for a reader. */
final class Recorder {

    /** A step, of which more becomes known until the next. */
    private static final class Draft {
        final int actor;
        final Site site;
        final Source source;
        final String access;
        final String operation;
        String result = "";
        @Nullable
        String returned;
        State state = Snapshot.NOTHING;
        List<Mind> minds = List.of();

        Draft(int actor, Site site, Source source, String access,
                String operation) {
            this.actor = actor;
            this.site = site;
            this.source = source;
            this.access = access;
            this.operation = operation;
        }

        Step step() {
            return new Step(actor + 1, site.file(), site.line(), source,
                    access, result, operation, returned, state, minds);
        }
    }

    private static final StackWalker STACK = StackWalker
            .getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final List<Draft> steps = new ArrayList<>();
    private final IdentityHashMap<Object, String> names =
            new IdentityHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    @Nullable
    private Object root;
    private final Renderer renderer;
    private @Nullable Snapshot start;
    private @Nullable Minds minds;

    Recorder(Renderer renderer) {
        this.renderer = renderer;
    }

    void begin(Object state, int actors) {
        root = state;
        start = Snapshot.of(state, renderer);
        minds = new Minds(state, actors);
    }

    /** Says that the step last taken is done; what comes later is not its. */
    void end() {
        if (!steps.isEmpty() && draft().state.equals(Snapshot.NOTHING)) {
            draft().state = state();
            if (minds != null) {
                minds.end();
                draft().minds = minds(step -> step);
            }
        }
    }

    /** Returns what the actors know now; steps are counted as told. */
    List<Mind> minds(IntUnaryOperator steps) {
        return minds == null ? List.of() : minds.now(this::text, steps);
    }

    /** Returns what decides what will be said of what they know. */
    String beliefs() {
        return minds == null ? "" : minds.key(this::text);
    }

    /** An operation of an actor has ended, or one begins. */
    void forget(int actor) {
        if (minds != null) {
            minds.forget(actor);
        }
    }

    /** An actor goes round a loop of a method that it came to at a mark. */
    void forget(int actor, int mark, Object[] variables) {
        if (minds != null) {
            minds.forget(actor, mark, variables);
        }
    }

    /** Returns the shared state after the step last taken, if there is one. */
    State now() {
        end();
        return steps.isEmpty() ? state() : draft().state;
    }

    void step(int actor, Site site, Object[] arguments,
            History.@Nullable Operation operation, int log) {
        end();
        steps.add(new Draft(actor, site, source(site), access(site, arguments),
                operation == null ? ""
                        : operation.name
                                + list(Arrays.stream(operation.arguments))));
        if (minds != null) {
            minds.step(actor, site, arguments, draft().access,
                    steps.size() - 1, log);
        }
    }

    /** Returns the innermost line of the scenario's package, or the site. */
    private Source source(Site site) {
        return root == null ? new Source(site.path(), site.line())
                : STACK.walk(frames -> frames
                        .filter(frame -> frame.getLineNumber() > 0
                                && isOwn(frame.getDeclaringClass(),
                                        root.getClass()))
                        .findFirst()
                        .map(frame -> new Source(
                                Site.path(frame.getDeclaringClass(),
                                        frame.getFileName()),
                                frame.getLineNumber()))
                        .orElse(new Source(site.path(), site.line())));
    }

    private static boolean isOwn(Class<?> type, Class<?> scenario) {
        return type.getClassLoader() == scenario.getClassLoader()
                && type.getPackageName().equals(scenario.getPackageName());
    }

    private String access(Site site, Object[] arguments) {
        if (arguments.length > 0 && arguments[0] instanceof VarHandle handle
                && !handle.coordinateTypes().isEmpty()) {
            String field = Variable.field(handle);
            String place = join(path(arguments[1]), field);
            return !field.isEmpty() && site.name().startsWith("set")
                    ? place + " = " + text(arguments[2])
                    : join(place, site.name())
                            + list(Arrays.stream(arguments).skip(2));
        }
        String place = arguments.length > 0 ? path(arguments[0]) : "";
        return switch (site.kind()) {
            case READ -> join(place, site.name());
            case WRITE -> join(place, site.name()) + " = "
                    + text(arguments[1]);
            case ARRAY_READ -> place + "[" + arguments[1] + "]";
            case ARRAY_WRITE -> place + "[" + arguments[1] + "] = "
                    + text(arguments[2]);
            case MONITOR -> "monitor of " + (place.isEmpty() ? "this" : place);
            case CALL -> join(place, site.name())
                    + list(Arrays.stream(arguments).skip(1));
        };
    }

    private String path(@Nullable Object target) {
        return root == null || target == null ? ""
                : Paths.of(root, target, this::text);
    }

    private String list(Stream<Object> arguments) {
        return arguments.map(this::text)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String join(String place, String name) {
        return place + (place.isEmpty() || name.isEmpty() ? "" : ".") + name;
    }

    void saw(@Nullable Object value) {
        draft().result = text(value);
        if (minds != null) {
            minds.saw(value);
        }
    }

    /** Says what the operation of the step last taken returned. */
    void returned(@Nullable Object result, boolean isVoid) {
        draft().returned = isVoid ? ""
                : result instanceof History.Thrown ? "throws " + result
                        : text(result);
    }

    /** Returns a value for a reader; objects are numbered as they appear. */
    String text(@Nullable Object value) {
        Object plain =
                value instanceof Primitive primitive ? primitive.value()
                        : value;
        if (plain instanceof Long number && number >= 1L << 31) {
            // Such a number is likely made of two halves.
            return String.format("0x%x_%08x", number >>> 32,
                    number & 0xffffffffL);
        }
        if (value == null || Shapes.isPlain(value)
                || value instanceof Number) {
            return String.valueOf(value);
        }
        return names.computeIfAbsent(value, unused -> {
            // The JDK numbers the classes of lambdas anew each time.
            String type = value.getClass().isHidden() ? "Lambda"
                    : value.getClass().getSimpleName();
            return type + "#" + counts.merge(type, 1, Integer::sum);
        });
    }

    private State state() {
        return root == null ? Snapshot.NOTHING
                : Snapshot.of(root, renderer).named(this::text);
    }

    /**
     * Returns the shared state before the first step, if there is one. Objects
     * that no step has named are named now.
     */
    State start() {
        return steps.isEmpty() || start == null ? Snapshot.NOTHING
                : start.named(this::text);
    }

    /** Returns what an object was called, or that it has no name yet. */
    String name(Object object) {
        return names.getOrDefault(object, "");
    }

    /** Returns what decides how the next objects will be called. */
    String counts() {
        return counts.toString();
    }

    Step last() {
        return draft().step();
    }

    List<Step> steps() {
        return steps.stream().map(Draft::step).toList();
    }

    private Draft draft() {
        return steps.get(steps.size() - 1);
    }
}
