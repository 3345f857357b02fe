package org.withoutlocks.weave;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import org.withoutlocks.weave.site.Contents;

/**
 * {@code schedules::[]}: tables of all schedules that the pages of the book show,
 * in their order, each with a link to its place.
 */
@Name("schedules")
public final class SchedulesMacro extends BlockMacroProcessor {

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        Path pages = PageAttributes.path(parent, "book").resolve("src/pages");
        Path chapters = PageAttributes.path(parent, "chapters");
        for (Contents.Page page : Contents
                .of(pages.resolve("_book.adoc"), chapters)
                .pages()) {
            ProseFile prose = ProseFile.of(
                    pages.resolve(page.name() + ".adoc"),
                    Map.of("chapters", chapters.toString(), "book",
                            pages.getParent().getParent().toString()));
            List<ShownSchedule> shown = ShownSchedule.in(prose);
            if (!shown.isEmpty()) {
                parseContent(parent, table(page, prose, shown, "pdf".equals(
                        parent.getDocument().getAttribute("backend"))));
            }
        }
        return null;
    }

    private static List<String> table(Contents.Page page, ProseFile prose,
            List<ShownSchedule> shown, boolean narrow) {
        String file = page.name() + ".adoc";
        List<String> lines = new ArrayList<>();
        lines.add(".xref:" + file + "#" + prose.id() + "["
                + (page.chapter().isEmpty() ? ""
                        : "Chapter " + page.chapter() + ", ")
                + page.title() + "]");
        lines.add("[.stack,cols=\"<8,<11,<7,<3,<5\",options=header]");
        lines.add("|===");
        lines.add("|What it shows |Scenario |Schedule |Steps |Verdict");
        lines.add("");
        lines.add(shown.stream()
                .map(schedule -> "|xref:" + file + "#" + schedule.id() + "["
                        + schedule.title().replace("]", "\\]") + "]\n|`"
                        + (narrow ? breakable(schedule.scenario())
                                : schedule.scenario())
                        + "`\n|`" + schedule.schedule()
                        + "`\n|" + schedule.steps() + "\n|"
                        + schedule.verdict())
                .collect(Collectors.joining("\n")));
        lines.add("|===");
        return lines.stream().flatMap(String::lines).toList();
    }

    /** A long name may end a line of its narrow cell before a capital letter. */
    private static String breakable(String name) {
        return name.replaceAll("(?<=[a-z.])(?=[A-Z])", "\u200b");
    }
}
