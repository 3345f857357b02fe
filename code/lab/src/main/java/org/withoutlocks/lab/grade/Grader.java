package org.withoutlocks.lab.grade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.grade.Submission.Unacceptable;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.judge.Status;
import org.withoutlocks.lab.work.Build;
import org.withoutlocks.lab.work.Result;
import org.withoutlocks.lab.work.Sandbox;

/**
 * Grades submissions: each exercise in a JVM of its own, after its classes were
 * found to use only what is on the {@link Allowlist}.
 */
public final class Grader {

    private static final int MEGABYTES = 256;
    private static final int CHARACTERS = 10_000;

    private final Assignment assignment;
    private final Sandbox sandbox;
    private final Build build = new Build(new Allowlist());
    private final Map<Exercise, List<Known>> known = new HashMap<>();

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
        List<Known> begun =
                known.computeIfAbsent(own, this::known);
        Optional<String> other = submission.versionHandedIn(own, exercise);
        if (other.isPresent()) {
            return Grade.ofNothing(own, version, Standing.NOT_GRADED,
                    "What was handed in is of the version " + other.get()
                            + ", and the seed gives " + submission.student()
                            + " the version " + version
                            + ". Is the seed another one, or the name?",
                    properties(begun));
        }
        try {
            Result result = sandbox.judge(own, submission.files(own));
            Map<String, Outcome> outcomes = result.outcomes()
                    .stream()
                    .collect(Collectors.toMap(Outcome::property,
                            Function.identity()));
            List<Property> properties = begun.stream()
                    .map(each -> each.property(outcomes.getOrDefault(
                            each.outcome().property(), each.outcome())))
                    .toList();
            return result.ran()
                    ? Grade.of(own, version, result.trouble(), properties)
                    : Grade.ofNothing(own, version, Standing.FAILED,
                            result.trouble(), properties);
        } catch (Unacceptable e) {
            return Grade.ofNothing(own, version, Standing.FAILED,
                    String.valueOf(e.getMessage()),
                    properties(begun));
        }
    }

    private static List<Property> properties(List<Known> known) {
        return known.stream()
                .map(each -> each.property(each.outcome()))
                .toList();
    }

    /** A property, before the submission was looked at. */
    private record Known(Outcome outcome, boolean hidden,
            boolean starterHasIt) {

        static Known of(Outcome begun, boolean hidden) {
            return new Known(begun.notJudged(), hidden,
                    begun.status() == Status.PASSED);
        }

        Property property(Outcome found) {
            return Property.of(found, hidden, starterHasIt);
        }
    }

    private List<Known> known(Exercise exercise) {
        Trial begun =
                Trial.of(build, "The starter", exercise, exercise.starter());
        List<Known> found = Stream.concat(
                begun.visible().stream().map(each -> Known.of(each, false)),
                begun.hidden().stream().map(each -> Known.of(each, true)))
                .toList();
        Set<String> names = new HashSet<>();
        for (Known each : found) {
            if (!names.add(each.outcome().property())) {
                throw new Unusable("The tests of " + exercise.id()
                        + ", hidden ones included, have two methods "
                        + each.outcome().property()
                        + "; give one another name.");
            }
        }
        return found;
    }
}
