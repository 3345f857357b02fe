package org.withoutlocks.explorer.engine;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Renderer;
import org.withoutlocks.explorer.Scenario;

/** A scenario, loaded and instrumented. */
final class Program {

    private final Constructor<?> constructor;
    private final List<Method> actors;
    private final List<Method> observers;
    final Class<?> specification;
    final Renderer renderer;

    /**
     * Loads a scenario.
     *
     * @throws IllegalArgumentException if it is not one
     */
    Program(Class<?> scenario) {
        Scenario annotation = scenario.getAnnotation(Scenario.class);
        require(annotation != null, scenario, "is not a @Scenario");
        require(!Jdk.isOutside(scenario.getName().replace('.', '/')), scenario,
                "is in a package that is not explored; move it");
        Loader loader = new Loader(scenario, annotation.specification(),
                annotation.renderer());
        Class<?> loaded = loader.scenario();
        specification = loader.specification();
        renderer = annotation.renderer() == Renderer.class ? object -> null
                : (Renderer) instance(loader.renderer());
        actors = methods(loaded, Actor.class);
        observers = methods(loaded, Observer.class);
        require(actors.size() >= 2, scenario, "needs two @Actor methods");
        require(Stream.of(actors, observers)
                .flatMap(List::stream)
                .allMatch(method -> method.getParameterCount() == 0), scenario,
                "has an actor or observer with parameters");
        try {
            constructor = loaded.getDeclaredConstructor();
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(scenario.getName()
                    + " needs a constructor without parameters; if it is an"
                    + " inner class, make it static", e);
        }
    }

    /** Makes an object with the constructor without parameters. */
    static Object instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName()
                    + " needs a constructor without parameters that works", e);
        }
    }

    private static void require(boolean condition, Class<?> scenario,
            String problem) {
        if (!condition) {
            throw new IllegalArgumentException(
                    scenario.getName() + " " + problem);
        }
    }

    private static List<Method> methods(Class<?> type,
            Class<? extends java.lang.annotation.Annotation> annotation) {
        List<Method> methods = Stream
                .<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                .filter(method -> ((AnnotatedElement) method)
                        .isAnnotationPresent(annotation))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        methods.forEach(method -> method.setAccessible(true));
        return methods;
    }

    int actors() {
        return actors.size();
    }

    boolean hasSpecification() {
        return specification != Object.class;
    }

    Object create() throws Throwable {
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    void act(int actor, @Nullable Object state) throws Throwable {
        invoke(actors.get(actor), state);
    }

    void observe(@Nullable Object state) throws Throwable {
        for (Method observer : observers) {
            invoke(observer, state);
        }
    }

    private static void invoke(Method method, @Nullable Object state)
            throws Throwable {
        try {
            method.invoke(state);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
