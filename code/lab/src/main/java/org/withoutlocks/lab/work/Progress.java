package org.withoutlocks.lab.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;

/**
 * What a student has done, as a file to which lines are only ever added, so
 * that a crash can spoil no more than the last one. A line that is none is
 * passed over. Exercises go by their names, which an update does not change.
 */
public final class Progress {

    /** What a student can have done. */
    public enum Deed {
        BEGAN, FAILED, PASSED, HINT, SOLUTION, RESET
    }

    /** How far a student is with an exercise. */
    public enum Standing {
        NOT_BEGUN("not begun"), BEGUN("begun"), PASSED("passed");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private record Entry(String exercise, Deed deed, String detail) {

        static Stream<Entry> read(String line) {
            String[] words = line.split(" ", 4);
            if (words.length < 3) {
                return Stream.of();
            }
            return Stream.of(Deed.values())
                    .filter(deed -> written(deed).equals(words[2]))
                    .map(deed -> new Entry(words[1], deed,
                            words.length == 4 ? words[3] : ""));
        }
    }

    private static final String HEAD = "# When, what, and what came of it."
            + " The lab only adds lines; delete none to keep your progress.\n";

    private final Path file;

    public Progress(Path file) {
        this.file = file;
    }

    /** Returns the present moment as it is written there. */
    public static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String written(Deed deed) {
        return deed.name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Adds a line.
     *
     * @throws Unusable if the file cannot be written
     */
    public void add(Exercise exercise, Deed deed, String detail) {
        String line = (now() + " " + exercise.name() + " " + written(deed) + " "
                + detail).strip() + "\n";
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file,
                    StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE)) {
                long end = channel.size();
                String text = end == 0 ? HEAD + line
                        : endsLine(channel, end) ? line : "\n" + line;
                channel.write(ByteBuffer
                        .wrap(text.getBytes(StandardCharsets.UTF_8)), end);
                channel.force(false);
            }
        } catch (IOException e) {
            throw new Unusable("Cannot write " + file + ": " + e.getMessage()
                    + "; your progress is not kept.", e);
        }
    }

    /** A crash may have left half a line. */
    private static boolean endsLine(FileChannel channel, long end)
            throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0) == '\n';
    }

    private List<Entry> entries() {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(Entry::read)
                    .toList();
        } catch (IOException e) {
            throw new Unusable("Cannot read " + file + ": " + e.getMessage(),
                    e);
        }
    }

    private Stream<Entry> of(Exercise exercise, Deed deed) {
        return entries().stream()
                .filter(entry -> entry.exercise().equals(exercise.name())
                        && entry.deed() == deed);
    }

    public Standing standing(Exercise exercise) {
        return of(exercise, Deed.PASSED).findAny().isPresent() ? Standing.PASSED
                : entries().stream()
                        .anyMatch(entry -> entry.exercise()
                                .equals(exercise.name())) ? Standing.BEGUN
                                        : Standing.NOT_BEGUN;
    }

    /** Returns how many hints the student has read. */
    public int hints(Exercise exercise) {
        return (int) of(exercise, Deed.HINT).map(Entry::detail)
                .distinct()
                .count();
    }

    /** Returns the name of the exercise that something was done with last. */
    public Optional<String> last() {
        return entries().stream()
                .map(Entry::exercise)
                .reduce((earlier, later) -> later);
    }
}
