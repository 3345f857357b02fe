package org.withoutlocks.weave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;

/**
 * {@code output::lost-update.txt[]}: what a program printed in this build, from a
 * file in the folder that the attribute {@code output} names. Without a title it
 * is that of the program, here {@code LostUpdate}.
 *
 * <p>Nothing checks that the file is newer than the program, since the times of
 * files do not tell: every build that renders the book runs the programs anew
 * before it does.
 */
@Name("output")
public final class OutputMacro extends BlockMacroProcessor {

    private static final String FENCE = ".".repeat(90);

    private static final Pattern WORD = Pattern.compile("(^|-)(\\w)");

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        SourcePlace.around(parent, "output", target + "[",
                () -> weave(parent, target, attributes));
        return null;
    }

    private void weave(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        List<String> block = new ArrayList<>();
        block.add("." + attributes.getOrDefault("title",
                "What `" + program(target) + "` prints"));
        block.add("[%unbreakable,subs=-callouts]");
        block.add(FENCE);
        block.addAll(printed(parent, target));
        block.add(FENCE);
        parseContent(parent, block);
    }

    private static String program(String target) {
        String file = Path.of(target).getFileName().toString();
        return WORD.matcher(file.replaceFirst("\\.\\w+$", ""))
                .replaceAll(word -> word.group(2).toUpperCase(Locale.ROOT));
    }

    private static List<String> printed(StructuralNode parent, String target) {
        Path file = PageAttributes.path(parent, "output").resolve(target);
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.stream().allMatch(String::isBlank)) {
                throw new IllegalStateException(file
                        + " is empty: the program printed nothing");
            }
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file
                    + "; does the pom.xml run the program, and into this file?",
                    e);
        }
    }
}
