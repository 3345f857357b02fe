package org.withoutlocks.weave;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import org.asciidoctor.extension.PositionalAttributes;

/**
 * {@code listing::File.java[tag]}: the text of a tag of a Java file, with a
 * caption that says file and member. A file whose Javadoc begins with "Wrong:"
 * is shown as wrong.
 */
@Name("listing")
@PositionalAttributes("tag")
public final class ListingMacro extends BlockMacroProcessor {

    private static final Pattern WRONG =
            Pattern.compile("\\s*(/\\*)?\\*+ Wrong:");

    /** Longer than any line that code could contain. */
    private static final String FENCE = "-".repeat(90);

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        String tag = String.valueOf(attributes.get("tag"));
        TaggedSource source = TaggedSource.read(Path.of(target));
        boolean wrong = source.lines()
                .stream()
                .anyMatch(line -> WRONG.matcher(line.text()).lookingAt());
        List<String> block = new ArrayList<>();
        block.add("." + caption(source, tag)
                + (wrong ? " [.wrong]#(wrong on purpose)#" : ""));
        block.add(wrong ? "[source.wrong%unbreakable,java]"
                : "[source%unbreakable,java]");
        block.add(FENCE);
        block.addAll(source.text(tag));
        block.add(FENCE);
        parseContent(parent, block);
        return null;
    }

    private static String caption(TaggedSource source, String tag) {
        Path file = source.file();
        return "`" + file.getFileName() + "`: "
                + new Members(file).shownIn(source.in(tag));
    }
}
