package org.withoutlocks.weave;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;

/**
 * {@code diff::File.java[from=other/File.java]}: what changed in a Java file since
 * the other, member by member, and the lines of short changes. Where the
 * attribute {@code files-out} names a folder, the table leads to a page there
 * that shows every line of both.
 */
@Name("diff")
public final class DiffMacro extends BlockMacroProcessor {

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        SourcePlace.around(parent, "diff", target + "[",
                () -> weave(parent, target, attributes));
        return null;
    }

    private void weave(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        if (!attributes.containsKey("from")) {
            throw new IllegalStateException("say which file to compare with:"
                    + " diff::{stage}/A.java[from={chapters}/…/A.java]");
        }
        WholeFile now = file(target);
        WholeFile before = file(attributes.get("from").toString());
        FileDiff diff = FileDiff.of(before.source(), now.source());
        if (diff.isEmpty()) {
            throw new IllegalStateException(now.source().file() + " and "
                    + before.source().file() + " do not differ");
        }
        DiffPage page = new DiffPage(before, now, diff);
        boolean site = parent.getDocument().hasAttribute("files-out");
        if (site) {
            page.write(PageAttributes.path(parent, "root"),
                    highlighted(parent, before), highlighted(parent, now),
                    PageAttributes.path(parent, "files-out"));
        }
        DiffTable table = new DiffTable(diff, site ? page.name() : "");
        List<String> block = new ArrayList<>();
        block.add("." + (attributes.containsKey("title")
                ? attributes.get("title")
                : table.linked("`" + now.name() + "`") + page.compared()));
        block.addAll(table.lines());
        parseContent(parent, block);
        parseContent(parent, table.note());
        parseContent(parent, table.hunks());
    }

    private static WholeFile file(String path) {
        return new WholeFile(TaggedSource.read(Path.of(path).normalize()));
    }

    private List<String> highlighted(StructuralNode parent, WholeFile file) {
        return new JavaLines(this, parent).apply(file.source()
                .lines()
                .stream()
                .map(line -> WholeFile.withoutCallout(line.text()))
                .toList());
    }
}
