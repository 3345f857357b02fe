package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.grade.Submission.Unacceptable;
import org.withoutlocks.lab.judge.Judge;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.judge.Status;
import org.withoutlocks.lab.work.Build;
import org.withoutlocks.lab.work.Check;
import org.withoutlocks.lab.work.Result;
import org.withoutlocks.lab.work.Sandbox;
import org.withoutlocks.lab.work.Scratch;

/**
 * Grades submissions: each exercise in a JVM of its own, after its classes were
 * found to use only what is on the {@link Allowlist}.
 */
public final class Grader {

    private static final int MEGABYTES = 256;
    private static final int CHARACTERS = 10_000;

    private final Assignment assignment;
    private final Sandbox sandbox;

    /** @param seconds what a property may take before nothing is decided */
    public Grader(Assignment assignment, int seconds) {
        this.assignment = assignment;
        sandbox = new Sandbox(
                new Sandbox.Limits(seconds, 10 * seconds, MEGABYTES,
                        CHARACTERS),
                new Allowlist(), null);
    }

    /**
     * Grades one.
     *
     * @throws Unusable if it holds nothing that could be graded
     */
    public Report grade(Submission submission) {
        return Report.of(submission.student(),
                assignment.fingerprint(submission),
                assignment.exercisesFor(submission)
                        .stream()
                        .map(each -> grade(submission, each))
                        .toList());
    }

    private Grade grade(Submission submission, Exercise exercise) {
        String version = assignment.version(exercise, submission.student());
        Exercise own = assignment.of(exercise, submission.student());
        List<Known> known = known(own);
        try {
            Result result = sandbox.judge(own, submission.files(own));
            Map<String, Outcome> outcomes = result.outcomes()
                    .stream()
                    .collect(Collectors.toMap(Outcome::property,
                            Function.identity()));
            List<Property> properties = known.stream()
                    .map(each -> each.property(outcomes.getOrDefault(
                            each.outcome().property(), each.outcome())))
                    .toList();
            return result.ran()
                    ? Grade.of(own, version, result.trouble(), properties)
                    : Grade.ofNothing(own, version, Standing.FAILED,
                            result.trouble(), properties);
        } catch (Unacceptable e) {
            return Grade.ofNothing(own, version, Standing.FAILED, e.text(),
                    known.stream()
                            .map(each -> each.property(each.outcome()))
                            .toList());
        }
    }

    /** A property, before the submission was looked at. */
    private record Known(Outcome outcome, boolean hidden,
            boolean starterHasIt) {

        Property property(Outcome found) {
            return Property.of(found, hidden, starterHasIt);
        }
    }

    /** Judges the starter, which is ours, in this JVM. */
    private static List<Known> known(Exercise exercise) {
        try (Scratch scratch = new Scratch()) {
            new Build(Check.NONE)
                    .build(exercise, exercise.starter(), scratch.folder())
                    .ifPresent(problem -> {
                        throw new Unusable("The starter of " + exercise.id()
                                + " cannot be run. " + problem.inFull());
                    });
            List<Known> known = new ArrayList<>();
            Path classes = scratch.folder().resolve("classes");
            try (URLClassLoader loader = new URLClassLoader(
                    new URL[]{classes.toUri().toURL()},
                    Grader.class.getClassLoader())) {
                addKnown(loader.loadClass(exercise.testClass()), false, known);
                if (exercise.hiddenTestClass().isPresent()) {
                    addKnown(loader.loadClass(
                            exercise.hiddenTestClass().get()), true, known);
                }
            }
            Set<String> names = new HashSet<>();
            for (Known each : known) {
                if (!names.add(each.outcome().property())) {
                    throw new Unusable("The hidden tests of " + exercise.id()
                            + " have a method "
                            + each.outcome().property()
                            + ", as its tests have; give it another name.");
                }
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addKnown(Class<?> tests, boolean hidden,
            List<Known> known) {
        Map<String, Outcome> first = new LinkedHashMap<>();
        Map<String, Outcome> last = new HashMap<>();
        Judge.judge(tests, new Judge.Listener() {
            @Override
            public void begins(Outcome property) {}

            @Override
            public void knows(Outcome outcome) {
                first.putIfAbsent(outcome.property(), outcome);
                last.put(outcome.property(), outcome);
            }
        });
        first.forEach((name, outcome) -> known.add(new Known(outcome, hidden,
                last.getOrDefault(name, outcome).status() == Status.PASSED)));
    }
}
