package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** What JMH measured, and the machine that it measured. */
record Recording(List<Run> runs, Properties machine) {

    /**
     * Reads {@code name.json} and {@code name.properties}.
     *
     * @throws IllegalStateException if they are not there, or hold nothing
     */
    static Recording read(Path folder, String name) {
        Path file = json(folder, name);
        try {
            List<Run> runs = new ArrayList<>();
            for (JsonNode run : new ObjectMapper().readTree(file.toFile())) {
                runs.add(new Run(run));
            }
            if (runs.isEmpty()) {
                throw new IllegalStateException(file + " has no result");
            }
            return new Recording(runs,
                    machine(folder.resolve(name + ".properties")));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read a result: "
                    + e.getMessage()
                    + "; record the benchmark, as the README says", e);
        }
    }

    static Path json(Path folder, String name) {
        return folder.resolve(name + ".json");
    }

    private static Properties machine(Path file) throws IOException {
        Properties machine = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            machine.load(reader);
            return machine;
        }
    }

    /** Returns a sentence, or two if it is known how to measure it again. */
    String where(String explanation) {
        JsonNode run = runs.get(0).json();
        String command = machine.getProperty("command", "");
        return String.format(Locale.ROOT,
                "Measured on %s with JMH %s: %s forks of %s iterations of %s, "
                        + "%s, on %s, %s cores, %s, %s, %s; %s.",
                machine.getProperty("date"), run.get("jmhVersion").asText(),
                run.get("forks").asText(),
                run.get("measurementIterations").asText(),
                run.get("measurementTime").asText(), threads(),
                machine.getProperty("cpu"), machine.getProperty("cores"),
                machine.getProperty("os"), machine.getProperty("jvm"),
                machine.getProperty("collector"), explanation)
                + (command.isEmpty() ? ""
                        : " Recorded by " + inCode(command) + ".");
    }

    /** Word by word, so that a line breaks between them. */
    private static String inCode(String command) {
        return "`+" + command.replace(" ", "+` `+") + "+`";
    }

    private String threads() {
        List<String> counts = runs.stream()
                .map(run -> run.json().get("threads").asText())
                .distinct()
                .toList();
        int last = counts.size() - 1;
        return last == 0 ? Run.inWords(counts.get(0))
                : String.join(", ", counts.subList(0, last)) + " and "
                        + counts.get(last) + " threads";
    }
}
