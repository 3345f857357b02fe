package org.withoutlocks.lab;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.withoutlocks.lab.exercise.Catalog;

@DisplayName("A folder of exercises")
class CatalogTest {

    @TempDir
    Path folder;

    private Student student;

    @BeforeEach
    void unpack() {
        student = new Student(folder);
    }

    private void edit(String file, String old, String changed)
            throws IOException {
        Path path = student.home.exercises()
                .resolve("03-push/3-bounded")
                .resolve(file);
        Files.writeString(path,
                Files.readString(path).replace(old, changed));
    }

    private void isRefused(String... reasons) {
        assertThatThrownBy(() -> Catalog.read(student.home.exercises()))
                .hasMessageContainingAll(reasons);
    }

    @Test
    void withAnUnknownKindIsRefused() throws IOException {
        edit("exercise.adoc", ":kind: extend", ":kind: guess");
        isRefused("exercise.adoc", ":kind: is one of", "extend");
    }

    @Test
    void withoutHintsIsRefused() throws IOException {
        edit("exercise.adoc", ".Hint", ".Clue");
        isRefused("exercise.adoc: has no hint");
    }

    @Test
    void whosePageHasAnotherNumberIsRefused() throws IOException {
        edit("exercise.adoc", "= 3.3 Room", "= 3.2 Room");
        isRefused("begins with [#exercise-bounded] and = 3.3");
    }

    @Test
    void withAFoldedTextThatDoesNotEndIsRefused() throws IOException {
        edit("exercise.adoc", "====\n", "");
        isRefused("exercise.adoc:", "after [%collapsible] come a title");
    }

    @Test
    void whoseFeedbackNamesNoTestIsRefused() throws IOException {
        edit("wrong/gives-up/feedback.adoc", ":fails:", "");
        isRefused("feedback.adoc:1: begins with \":fails:\"");
    }

    @Test
    void withoutAnyIsRefused() {
        assertThatThrownBy(
                () -> Catalog.read(student.home.exercises().resolve("work")))
                .hasMessageContaining("There are no exercises in");
    }
}
