package org.withoutlocks.weave;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import org.asciidoctor.extension.PositionalAttributes;
import org.withoutlocks.weave.TaggedSource.Line;

/**
 * {@code listing::File.java[tag]}: the text of a tag of a Java file, with a
 * caption that says file and member. Where the Javadoc of the file, or of a
 * member in the tag, begins with "Wrong:", that is said beside it. With
 * {@code opts=bare}, for slides, Javadoc, annotations and callouts are left
 * out. Where the attribute {@code files-out} names a folder, the caption links
 * to a page there that shows the whole file. The attribute {@code index} of the
 * listing holds what an index has of it.
 */
@Name("listing")
@PositionalAttributes("tag")
public final class ListingMacro extends BlockMacroProcessor {

    private static final Pattern WRONG =
            Pattern.compile("\\s*(/\\*)?\\*+ Wrong:");

    private static final String ON_PURPOSE =
            " [.wrong]#(wrong on purpose)#";

    private static final Pattern BEFORE =
            Pattern.compile("/\\*\\*.*| \\*.*|@\\w+");

    /** Longer than any line that code could contain. */
    static final String FENCE = "-".repeat(90);

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        String tag = String.valueOf(attributes.get("tag"));
        SourcePlace.around(parent, "listing", target + "[" + tag,
                () -> weave(parent, target, tag, attributes));
        return null;
    }

    private void weave(StructuralNode parent, String target, String tag,
            Map<String, Object> attributes) {
        TaggedSource source =
                TaggedSource.read(Path.of(target).normalize());
        boolean wrongFile = isWrong(source.lines()
                .stream()
                .map(Line::text)
                .filter(line -> !line.startsWith("  ")));
        boolean wrongMember = isWrong(source.text(tag).stream());
        Members members = new Members(source.file());
        List<String> block = new ArrayList<>();
        block.add("." + file(parent, source, tag)
                + (wrongFile ? ON_PURPOSE : "") + ": "
                + members.shownIn(source.in(tag))
                + (wrongMember && !wrongFile ? ON_PURPOSE : ""));
        block.add(wrongFile || wrongMember ? "[source.wrong%unbreakable,java]"
                : "[source%unbreakable,java,index=\""
                        + String.join(";",
                                members.publicNames(source.in(tag)))
                        + "\"]");
        block.add(FENCE);
        List<String> text = source.text(tag);
        block.addAll(attributes.containsKey("bare-option") ? bare(text) : text);
        block.add(FENCE);
        parseContent(parent, block);
    }

    private static boolean isWrong(Stream<String> lines) {
        return lines.anyMatch(line -> WRONG.matcher(line).lookingAt());
    }

    /** Returns the text without what stands before a declaration, and notes. */
    private static List<String> bare(List<String> text) {
        return text.stream()
                .dropWhile(line -> BEFORE.matcher(line).matches())
                .map(WholeFile::withoutCallout)
                .toList();
    }

    /** Returns the file's name, in the site as a link to the whole of it. */
    private String file(StructuralNode parent, TaggedSource source,
            String tag) {
        String name = "`" + source.file().getFileName() + "`";
        if (!parent.getDocument().hasAttribute("files-out")) {
            return name;
        }
        WholeFile whole = new WholeFile(source);
        Block page = createBlock(parent, "open", List.of());
        parseContent(page, whole.listing());
        whole.write(PageAttributes.path(parent, "root"),
                page.getContent().toString(),
                PageAttributes.path(parent, "files-out"));
        return "link:" + whole.page() + "#L" + source.in(tag).get(0).number()
                + "[" + name + "]";
    }
}
