package org.withoutlocks.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The machine that this runs on. */
final class Machine {

    static List<String> lines() throws IOException {
        return List.of(
                cpu() + ", " + Runtime.getRuntime().availableProcessors()
                        + " cores, " + System.getProperty("os.name"),
                System.getProperty("java.vm.name") + " "
                        + System.getProperty("java.vm.version"));
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: ", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private Machine() {}
}
