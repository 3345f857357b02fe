package org.withoutlocks.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where and when results were recorded. */
final class Machine {

    /** Returns it as lines of a properties file. */
    static String lines() throws IOException {
        Properties java = System.getProperties();
        return String.join("\n", "cpu=" + cpu(),
                "cores=" + Runtime.getRuntime().availableProcessors(),
                "os=" + java.getProperty("os.name"),
                "jvm=" + java.getProperty("java.vm.name") + " "
                        + java.getProperty("java.vm.version"),
                "collector=" + collector(),
                "date=" + LocalDate.now(ZoneOffset.UTC), "");
    }

    private static String collector() {
        return ManagementFactory.getGarbageCollectorMXBeans()
                .stream()
                .map(bean -> bean.getName().replaceFirst(" .*", ""))
                .distinct()
                .collect(Collectors.joining(", "));
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
