package org.withoutlocks.benchmarks;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.profile.Profiler;

/**
 * What is measured for one file of results.
 *
 * @param name the file's, without its extension
 * @param benchmark the class, all of whose benchmarks are measured
 * @param threads the numbers of threads, one run of JMH each
 * @param params the values of parameters; where none are given, those that the
 *        class lists
 * @param profilers what measures besides JMH itself
 * @param asTime whether a throughput is recorded as nanoseconds per operation
 */
record Plan(String name, Class<?> benchmark, List<Integer> threads,
        Map<String, List<String>> params,
        List<Class<? extends Profiler>> profilers, boolean asTime) {

    static Plan of(String name, Class<?> benchmark, Integer... threads) {
        return new Plan(name, benchmark, List.of(threads), Map.of(), List.of(),
                false);
    }

    /** Returns this plan with these values of a parameter. */
    Plan with(String param, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(params);
        more.put(param, List.of(values));
        return new Plan(name, benchmark, threads, more, profilers,
                asTime);
    }

    /** Returns this plan with a profiler more. */
    Plan with(Class<? extends Profiler> profiler) {
        List<Class<? extends Profiler>> more = new ArrayList<>(profilers);
        more.add(profiler);
        return new Plan(name, benchmark, threads, params, more, asTime);
    }

    /** Returns this plan, in nanoseconds per operation. */
    Plan asTimes() {
        return new Plan(name, benchmark, threads, params, profilers, true);
    }

    /** Returns how many results it has: benchmarks times values and threads. */
    int points() {
        return threads.size() * benchmarks() * listed().keySet()
                .stream()
                .mapToInt(param -> values(param).size())
                .reduce(1, (a, b) -> a * b);
    }

    private int benchmarks() {
        return (int) Stream.of(benchmark.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Plan::group)
                .distinct()
                .count();
    }

    private static String group(Method method) {
        Group group = method.getAnnotation(Group.class);
        return group == null ? method.getName() : group.value();
    }

    private List<String> values(String param) {
        return params.getOrDefault(param,
                Objects.requireNonNull(listed().get(param)));
    }

    /** Returns the parameters, with the values that the class lists. */
    Map<String, List<String>> listed() {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        states().flatMap(state -> Stream.of(state.getFields()))
                .filter(field -> field.isAnnotationPresent(Param.class))
                .forEach(field -> listed.put(field.getName(), values(field)));
        return listed;
    }

    private static List<String> values(Field field) {
        return List.of(field.getAnnotation(Param.class).value());
    }

    /** Returns where parameters may be: the class, and what methods take. */
    private Stream<Class<?>> states() {
        return Stream.concat(Stream.of(benchmark),
                Stream.of(benchmark.getMethods())
                        .filter(method -> method
                                .isAnnotationPresent(Benchmark.class))
                        .flatMap(method -> Stream
                                .of(method.getParameterTypes())));
    }
}
