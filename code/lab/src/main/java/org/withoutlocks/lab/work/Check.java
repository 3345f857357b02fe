package org.withoutlocks.lab.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a student's classes have to pass before they are run. */
public interface Check {

    /** Lets everything pass. */
    Check NONE = (packageName, sources, classes) -> Optional.empty();

    /**
     * Returns what is wrong, if anything is.
     *
     * @param packageName the package in which the classes are to be
     * @param sources the files of which they were compiled
     * @param classes the folder that they were compiled into
     */
    Optional<Problem> problem(String packageName, List<Path> sources,
            Path classes);
}
