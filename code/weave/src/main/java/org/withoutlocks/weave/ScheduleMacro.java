package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import org.asciidoctor.extension.PositionalAttributes;

/**
 * {@code schedule::Name.Nested["1x3 2"]}: a table of the shortest schedule that
 * breaks a scenario; with {@code opts=replay}, of just the one given. The build
 * of the chapter found it, and wrote it to the folder {@code schedules} in the
 * one that the attribute {@code output} names. With {@code watch="slot 0,size"}
 * there are columns for parts of the shared state, with {@code watch="A=b.c"} one
 * for {@code b.c} that is named {@code A}, and {@code mark=9} puts the ninth
 * step in bold. With {@code pair=head} a long at that path is shown as its two
 * halves, and with {@code hide=open} accesses to fields of that name are left
 * out. {@code rows=3-5} shows these rows only, for slides.
 */
@Name("schedule")
@PositionalAttributes("schedule")
public final class ScheduleMacro extends BlockMacroProcessor {

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        try {
            List<String> block = new ArrayList<>();
            if (attributes.get("title") != null) {
                block.add("." + attributes.get("title"));
            }
            if (attributes.get("id") != null) {
                block.add("[#" + attributes.get("id") + "]");
            }
            List<String> watches = Stream
                    .of(text(attributes, "watch").split(",\\s*"))
                    .filter(watch -> !watch.isEmpty())
                    .toList();
            block.addAll(
                    new ScheduleTable(report(parent, target, attributes),
                            watches, marked(attributes),
                            text(attributes, "pair"), text(attributes, "hide"))
                            .lines(text(attributes, "rows")));
            parseContent(parent, block);
            return null;
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    place(parent, "schedule::" + target + "[",
                            text(attributes, "schedule")) + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static int marked(Map<String, Object> attributes) {
        String mark = text(attributes, "mark");
        if (!mark.matches("\\d{0,4}")) {
            throw new IllegalStateException("mark=" + mark
                    + " is not the number of a step");
        }
        return mark.isEmpty() ? 0 : Integer.parseInt(mark);
    }

    private static String text(Map<String, Object> attributes, String name) {
        return attributes.getOrDefault(name, "").toString();
    }

    private static JsonNode report(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        String schedule = text(attributes, "schedule");
        boolean replay = attributes.containsKey("replay-option");
        JsonNode report = read(PageAttributes.path(parent, "output")
                .resolve("schedules")
                .resolve(target + (replay
                        ? "-" + schedule.replaceAll("\\W+", "-")
                        : "")
                        + ".json"));
        String found = report.get("schedule").asText();
        if (!replay && !found.equals(schedule)) {
            throw new IllegalStateException("the shortest failing schedule of "
                    + target + " is now \"" + found + "\"; check what the text"
                    + " says of its steps, then write it into the macro");
        }
        String verdict = report.get("verdict").asText();
        String promised = attributes
                .getOrDefault("verdict", replay ? "correct" : verdict)
                .toString();
        if (!verdict.equals(promised)) {
            throw new IllegalStateException("this schedule of " + target
                    + " is " + verdict + " and not " + promised + "; if so it"
                    + " should be, say verdict=\"" + verdict + "\"");
        }
        return report;
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file
                    + "; is the macro on a line of its own in the chapter's"
                    + " folder, and was the chapter built before the book?", e);
        }
    }

    private static String place(StructuralNode parent, String macro,
            String schedule) {
        return SourcePlace.of(parent,
                lines -> lines.get(0).startsWith(macro)
                        && lines.get(0).contains(schedule),
                macro + "\"" + schedule + "\"]");
    }
}
