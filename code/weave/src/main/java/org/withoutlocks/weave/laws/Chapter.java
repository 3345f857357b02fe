package org.withoutlocks.weave.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutlocks.weave.TaggedSource;

/** A chapter as the laws see it: its prose, its stage, and its tests. */
public record Chapter(Path folder, List<Prose> prose, List<TaggedSource> stage,
        List<TaggedSource> tests) {

    /** One of the AsciiDoc files in the folder of a chapter. */
    public record Prose(Path file, String text) {

        private static Prose read(Path file) {
            try {
                return new Prose(file, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads every chapter below {@code chapters}, in order. */
    public static List<Chapter> in(Path chapters) {
        try (Stream<Path> folders = Files.list(chapters)) {
            return folders
                    .filter(folder -> Files
                            .exists(folder.resolve("chapter.adoc")))
                    .sorted()
                    .map(Chapter::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Chapter read(Path folder) {
        try {
            return new Chapter(folder, prose(folder),
                    sources(folder.resolve("src/main/java")),
                    sources(folder.resolve("src/test/java")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Prose> prose(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .map(Prose::read)
                    .toList();
        }
    }

    private static List<TaggedSource> sources(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .map(TaggedSource::read)
                    .toList();
        }
    }

    /** Returns the tags of a file of the stage that the prose includes. */
    Set<String> listed(Path file) {
        Pattern listing = Pattern.compile("(?m)^listing::\\{stage}/"
                + Pattern.quote(file.getFileName().toString())
                + "\\[([\\w-]+)]");
        return prose.stream()
                .flatMap(page -> listing.matcher(page.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns this stage's version of a file of another stage. */
    Optional<TaggedSource> versionOf(TaggedSource source) {
        return stage.stream()
                .filter(own -> own.file()
                        .getFileName()
                        .equals(source.file().getFileName()))
                .findFirst();
    }
}
