package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import org.asciidoctor.extension.PositionalAttributes;
import org.jspecify.annotations.Nullable;

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
 *
 * <p>In the site there is also what a script needs to play it step by step; in
 * print the shared state is drawn between the rows that matter.
 */
@Name("schedule")
@PositionalAttributes("schedule")
public final class ScheduleMacro extends BlockMacroProcessor {

    private static final List<String> CHOICES =
            List.of("watch", "mark", "pair", "hide", "rows", "verdict");

    @Override
    public @Nullable StructuralNode process(StructuralNode parent,
            String target, Map<String, Object> all) {
        MacroAttributes attributes = new MacroAttributes(all);
        try {
            Schedule schedule = Schedule.of(report(parent, target, attributes),
                    attributes.text("pair"));
            return shown(parent, target, schedule, attributes);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    place(parent, target, attributes) + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private @Nullable StructuralNode shown(StructuralNode parent,
            String target, Schedule schedule, MacroAttributes attributes) {
        List<String> watches = attributes.list("watch");
        int marked = marked(attributes);
        String hidden = attributes.text("hide");
        ScheduleTable table =
                new ScheduleTable(schedule, watches, marked, hidden);
        String note = new ScheduleNotes(schedule, hidden).of(marked, table);
        Pictures pictures = schedule.pictures(watches);
        String rows = attributes.text("rows");
        String backend = String
                .valueOf(parent.getDocument().getAttribute("backend"));
        List<String> block = new ArrayList<>();
        if (attributes.has("title")) {
            block.add("." + attributes.text("title"));
            block.addAll(anchor(parent, target, attributes));
        }
        switch (backend) {
            case "html5" -> {
                block.addAll(table.lines(rows));
                if (!note.isEmpty()) {
                    block.addAll(List.of("", "[.table-note]", note));
                }
                return player(parent, block,
                        new Player(schedule, new PlayData(pictures,
                                new SourceTree(
                                        PageAttributes.path(parent, "root")),
                                new JavaLines(this, parent)),
                                schedule.mindWords(hidden)).script(marked));
            }
            case "revealjs" -> block.addAll(table.lines(rows));
            default -> block.addAll(table.lines(rows, pictures.isEmpty() ? null
                    : new PrintedDrawings(parent, pictures), note));
        }
        parseContent(parent, block);
        return null;
    }

    /** The table, and what a script needs to play it instead. */
    private StructuralNode player(StructuralNode parent, List<String> table,
            String script) {
        Block player = createBlock(parent, "open", List.of(),
                Map.of("role", "player"));
        parseContent(player, table);
        player.append(createBlock(player, "pass", List.of(script)));
        return player;
    }

    /** Returns the name that a schedule has where it is shown first. */
    private static List<String> anchor(StructuralNode parent, String target,
            MacroAttributes attributes) {
        String name = attributes.text("id",
                "schedule-" + (target + (isReplay(attributes)
                        ? " " + attributes.text("schedule")
                        : "")).replaceAll("\\W+", "-"));
        return parent.getDocument().getCatalog().getRefs().containsKey(name)
                ? List.of()
                : List.of("[#" + name + "]");
    }

    private static boolean isReplay(MacroAttributes attributes) {
        return attributes.has("replay-option");
    }

    private static int marked(MacroAttributes attributes) {
        String mark = attributes.text("mark");
        if (!mark.matches("\\d{0,4}")) {
            throw new IllegalStateException("mark=" + mark
                    + " is not the number of a step");
        }
        return mark.isEmpty() ? 0 : Integer.parseInt(mark);
    }

    private static JsonNode report(StructuralNode parent, String target,
            MacroAttributes attributes) {
        String schedule = attributes.text("schedule");
        boolean replay = isReplay(attributes);
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
        String promised = attributes.text("verdict",
                replay ? "correct" : verdict);
        if (!verdict.equals(promised)) {
            throw new IllegalStateException("this schedule of " + target
                    + " comes to \"" + verdict + "\" and not to \"" + promised
                    + "\"; if that is what the text shows, say verdict=\""
                    + verdict + "\"");
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

    private static String place(StructuralNode parent, String target,
            MacroAttributes attributes) {
        String macro = "schedule::" + target + "[";
        String schedule = attributes.text("schedule");
        Pattern written = Pattern.compile(Pattern.quote(macro) + "\"?"
                + Pattern.quote(schedule) + "[\",\\]].*");
        return SourcePlace.of(parent,
                lines -> written.matcher(lines.get(0)).matches()
                        && CHOICES.stream()
                                .map(attributes::text)
                                .allMatch(lines.get(0)::contains),
                macro + "\"" + schedule + "\"]");
    }
}
