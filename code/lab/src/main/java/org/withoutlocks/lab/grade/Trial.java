package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.judge.Judge;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.work.Build;
import org.withoutlocks.lab.work.Scratch;

/**
 * What came of files that we wrote ourselves; they are judged in this JVM.
 *
 * @param visible the properties whose tests students see
 * @param hidden the others
 */
public record Trial(List<Outcome> visible, List<Outcome> hidden) {

    /**
     * Judges files.
     *
     * @param build compiles them
     * @param what they are, in words
     * @throws Unusable if they cannot be run
     */
    public static Trial of(Build build, String what, Exercise exercise,
            List<Path> files) {
        try (Scratch scratch = new Scratch()) {
            build.build(exercise, files, scratch.folder())
                    .ifPresent(problem -> {
                        throw new Unusable(what + " of " + exercise.id()
                                + " and its tests do not go together. "
                                + problem.inFull());
                    });
            Path classes = scratch.folder().resolve("classes");
            try (URLClassLoader loader = new URLClassLoader(
                    new URL[]{classes.toUri().toURL()},
                    Trial.class.getClassLoader())) {
                List<Outcome> hidden = new ArrayList<>();
                for (String tests : exercise.hiddenTestClasses()) {
                    hidden.addAll(outcomes(loader.loadClass(tests)));
                }
                return new Trial(
                        outcomes(loader.loadClass(exercise.testClass())),
                        hidden);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new Unusable("There is no class " + e.getMessage() + " in "
                    + exercise.folder() + ": is its package "
                    + exercise.packageName() + "?", e);
        }
    }

    private static List<Outcome> outcomes(Class<?> tests) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Judge.judge(tests, new Judge.Listener() {
            @Override
            public void begins(Outcome property) {}

            @Override
            public void knows(Outcome outcome) {
                outcomes.put(outcome.property(), outcome);
            }
        });
        return List.copyOf(outcomes.values());
    }

    /** Returns all of them. */
    public List<Outcome> all() {
        return Stream.concat(visible.stream(), hidden.stream()).toList();
    }
}
