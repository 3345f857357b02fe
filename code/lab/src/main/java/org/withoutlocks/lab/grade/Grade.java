package org.withoutlocks.lab.grade;

import java.util.List;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.judge.Status;

/**
 * What came of one exercise of a submission. A property that the starter has not
 * gives a point, and one that the starter has and the submission lost takes one;
 * there are no points below 0.
 *
 * @param exercise its number
 * @param name its name
 * @param title its title
 * @param version which version the student has; empty if there is one only
 * @param points the points that count
 * @param of the points that there are
 * @param trouble what kept it from being judged to the end; empty if nothing did
 */
public record Grade(String exercise, String name, String title, String version,
        Standing standing, int points, int of, String trouble,
        List<Property> properties) {

    /** Nothing was run. */
    static Grade ofNothing(Exercise exercise, String version,
            Standing standing, String trouble, List<Property> properties) {
        return of(exercise, version, standing, trouble, properties, 0);
    }

    static Grade of(Exercise exercise, String version, String trouble,
            List<Property> properties) {
        Standing standing = !trouble.isEmpty() ? Standing.NOT_GRADED
                : properties.stream()
                        .allMatch(each -> each.status() == Status.PASSED)
                                ? Standing.PASSED
                                : Standing.FAILED;
        return of(exercise, version, standing, trouble, properties,
                Math.max(0, properties.stream()
                        .mapToInt(Property::points)
                        .sum()));
    }

    private static Grade of(Exercise exercise, String version,
            Standing standing, String trouble, List<Property> properties,
            int points) {
        return new Grade(exercise.id(), exercise.name(),
                exercise.page().title(), version, standing, points,
                properties.stream().mapToInt(Property::worth).sum(), trouble,
                properties);
    }
}
