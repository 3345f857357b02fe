package org.withoutlocks.lab.grade;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.exercise.Catalog;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;

/**
 * What is to be graded.
 *
 * @param exercises the exercises there are
 * @param own those of the instructor among them
 * @param chosen those to be graded; null if those that a submission holds
 * @param seed chooses versions; empty if there is none
 */
public record Assignment(List<Exercise> exercises, List<Exercise> own,
        @Nullable List<Exercise> chosen, String seed) {

    /**
     * Brings together the book's exercises and an instructor's.
     *
     * @param privateOnes the instructor's folder; null if there is none
     * @param names numbers or names; if there are none, all of the instructor's
     *        folder are graded
     * @throws Unusable if one is not known, nobody grades it, or it has versions
     *         and there is no seed
     */
    public static Assignment of(Catalog book, @Nullable Path privateOnes,
            List<String> names, String seed) {
        List<Exercise> own = privateOnes == null ? List.of()
                : book.privateOnes(privateOnes);
        List<Exercise> all = new ArrayList<>(own);
        book.exercises()
                .stream()
                .filter(each -> own.stream()
                        .noneMatch(mine -> mine.folder().equals(each.folder())))
                .filter(Exercise::isGraded)
                .forEach(each -> {
                    requireOther(each, own);
                    all.add(each);
                });
        Catalog catalog = new Catalog(all);
        names.forEach(name -> requireKnown(name, book, catalog));
        List<Exercise> chosen = !names.isEmpty()
                ? names.stream().map(catalog::find).toList()
                : own.isEmpty() ? null : own;
        if (chosen != null) {
            chosen.forEach(each -> requireGradable(each, seed));
        }
        return new Assignment(all, own, chosen, seed);
    }

    private static void requireOther(Exercise book, List<Exercise> own) {
        own.stream()
                .filter(mine -> mine.id().equals(book.id())
                        || mine.packageName().equals(book.packageName()))
                .findFirst()
                .ifPresent(mine -> {
                    throw new Unusable(mine.folder() + " has the number or the"
                            + " name of " + book.folder()
                            + "; give it another.");
                });
    }

    private static void requireKnown(String name, Catalog book,
            Catalog graded) {
        boolean isKnown = isIn(graded, name);
        if (!isKnown && isIn(book, name)) {
            throw new Unusable(
                    name + " is a project, which nobody grades.");
        }
        if (!isKnown) {
            throw new Unusable("There is no exercise \"" + name + "\"; if it"
                    + " is one of your own, say where with --private.");
        }
    }

    private static boolean isIn(Catalog catalog, String name) {
        return catalog.exercises()
                .stream()
                .anyMatch(each -> each.id().equals(name)
                        || each.name().equals(name));
    }

    private static void requireGradable(Exercise exercise, String seed) {
        if (!exercise.isGraded()) {
            throw new Unusable(exercise.folder() + " has no tests.");
        }
        if (!exercise.versions().isEmpty() && seed.isEmpty()) {
            throw new Unusable(exercise.id() + " has "
                    + exercise.versions().size()
                    + " versions: say with --seed who has which.");
        }
    }

    /**
     * Returns what to grade of a submission.
     *
     * @throws Unusable if nothing was chosen, and it holds nothing
     */
    List<Exercise> exercisesFor(Submission submission) {
        if (chosen != null) {
            return chosen;
        }
        List<Exercise> held =
                exercises.stream().filter(submission::holds).toList();
        if (held.isEmpty()) {
            throw new Unusable("There is no exercise in " + submission.folder()
                    + ": it has no folder such as bounded with a"
                    + " BoundedVector.java. If the files lie in it, name the"
                    + " exercise: --exercise 3.3.");
        }
        return held;
    }

    /** Returns the name of a student's version; empty if there is one only. */
    String version(Exercise exercise, String student) {
        List<Path> versions = exercise.versions();
        if (versions.isEmpty()) {
            return "";
        }
        byte[] digest = Fingerprint
                .of(seed, plain(student), exercise.name())
                .bytes();
        int drawn = Math.floorMod(
                ByteBuffer.wrap(digest).getInt(), versions.size());
        return versions.get(drawn).getFileName().toString();
    }

    /** A name is the same in capitals, and however its accents are stored. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Returns an exercise as a student has it. */
    Exercise of(Exercise exercise, String student) {
        String version = version(exercise, student);
        return version.isEmpty() ? exercise
                : exercise.with(exercise.folder()
                        .resolve("versions")
                        .resolve(version));
    }

    /** Returns the exercise of that number or name as a student has it. */
    public Exercise of(String idOrName, Submission submission) {
        return of(new Catalog(exercises).find(idOrName),
                submission.student());
    }

    /**
     * Requires that the instructor's exercises do what they should, in every
     * version.
     *
     * @throws Unusable if one does not
     */
    public void requireProofs() {
        if (chosen != null) {
            chosen.stream()
                    .filter(own::contains)
                    .flatMap(Proof::versions)
                    .forEach(new Proof()::require);
        }
    }

    /** Returns what tells a submission, graded so, from every other. */
    String fingerprint(Submission submission) {
        Fingerprint fingerprint =
                Fingerprint.of(seed, submission.student());
        exercisesFor(submission).forEach(each -> {
            fingerprint.add(each.folder());
            each.overlays().forEach(fingerprint::add);
        });
        fingerprint.add(submission.folder());
        return fingerprint.toString();
    }
}
