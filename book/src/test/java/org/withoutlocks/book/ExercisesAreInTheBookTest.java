package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutlocks.weave.laws.CrossReferences;

class ExercisesAreInTheBookTest {

    private static final Path EXERCISES = Path.of("../exercises");
    private static final Pattern INCLUDED =
            Pattern.compile("(?m)^include::\\{exercises}/(.*)\\[leveloffset");

    private static List<String> definitions() throws IOException {
        try (Stream<Path> files = Files.walk(EXERCISES, 3)) {
            return files.map(file -> EXERCISES.relativize(file).toString())
                    .filter(file -> file.endsWith("/exercise.adoc"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachOnceAndInTheirOrder() throws IOException {
        String page = Files.readString(Path.of("src/pages/exercises.adoc"));
        assertThat(INCLUDED.matcher(page)
                .results()
                .map(included -> included.group(1))).isEqualTo(definitions());
    }

    @Test
    void eachIsNamedByItsChapter() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String definition : definitions()) {
            String folder = definition.substring(0, definition.indexOf('/'));
            String anchor = Files
                    .readAllLines(EXERCISES.resolve(definition))
                    .get(0);
            Path chapter = Path.of("../chapters", folder);
            if (Files.exists(chapter) && !prose(chapter)
                    .contains(anchor.substring(1, anchor.length() - 1))) {
                missing.add(chapter + " does not link to " + anchor);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String prose(Path chapter) throws IOException {
        StringBuilder prose = new StringBuilder();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(chapter, "*.adoc")) {
            for (Path file : files) {
                prose.append(Files.readString(file));
            }
        }
        return prose.toString();
    }

    @Test
    void crossReferencesNamePageAnchorAndText() throws IOException {
        List<String> found = new ArrayList<>();
        for (String definition : definitions()) {
            found.addAll(CrossReferences.violations(definition, Files
                    .readString(EXERCISES.resolve(definition))));
        }
        assertThat(found).isEmpty();
    }
}
