package org.withoutlocks.weave;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece of a Java file: a member of its class, with its comment; or what
 * stands before or after all members. Its lines are as readers see them,
 * without package, imports and callouts.
 *
 * @param key is the same for the same member of another version
 * @param label as AsciiDoc
 */
record FilePart(String key, String label, List<Line> lines) {

    /** A line, and its number in the file. */
    record Line(int number, String text) {}

    private static final String CONSTRUCTOR = "<init>";

    private static final String HEAD = "{";

    private static final String END = "}";

    /** Returns the parts of a file that holds one class, in order. */
    static List<FilePart> of(TaggedSource source) {
        JavaFile file = JavaFile.parse(source.file());
        ClassTree type = (ClassTree) file.unit().getTypeDecls().get(0);
        List<Line> lines = shown(source);
        List<FilePart> parts = new ArrayList<>();
        int end = endOfHead(lines, file.first(type));
        parts.add(new FilePart(HEAD, labelOf(type), between(lines, 0, end)));
        for (Tree member : type.getMembers()) {
            int last = file.last(member);
            if (file.isWritten(member) && last > end) {
                parts.add(new FilePart(keyOf(member), labelOf(member),
                        between(lines, end, last)));
                end = last;
            }
        }
        parts.add(new FilePart(END, "the end",
                between(lines, end, Integer.MAX_VALUE)));
        return parts;
    }

    boolean isMember() {
        return !key.equals(END);
    }

    private static List<Line> shown(TaggedSource source) {
        return source.lines()
                .stream()
                .filter(line -> !line.text().startsWith("package ")
                        && !line.text().startsWith("import "))
                .map(line -> new Line(line.number(),
                        WholeFile.withoutCallout(line.text())))
                .dropWhile(line -> line.text().isBlank())
                .toList();
    }

    /** Returns the line where the class that begins at {@code first} opens. */
    private static int endOfHead(List<Line> lines, int first) {
        return lines.stream()
                .filter(line -> line.number() >= first)
                .filter(line -> line.text().endsWith("{"))
                .findFirst()
                .orElse(lines.get(lines.size() - 1))
                .number();
    }

    private static List<Line> between(List<Line> lines, int after, int last) {
        return lines.stream()
                .filter(line -> after < line.number() && line.number() <= last)
                .toList();
    }

    private static String keyOf(Tree member) {
        return member instanceof ClassTree type
                ? type.getSimpleName().toString()
                : member instanceof MethodTree method
                        ? method.getName().toString()
                        : member instanceof VariableTree field
                                ? field.getName().toString()
                                : member.getKind().toString();
    }

    private static String labelOf(Tree member) {
        String name = keyOf(member);
        return member instanceof ClassTree
                ? word(member.getKind()) + " `" + name + "`"
                : name.equals(CONSTRUCTOR) ? "constructor" : "`" + name + "`";
    }

    /** Returns "class" or "annotation type", of the tree of one. */
    private static String word(Tree.Kind kind) {
        return kind.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
