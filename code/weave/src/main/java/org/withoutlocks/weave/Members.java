package org.withoutlocks.weave;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Says which classes and members of a Java file a listing shows. */
final class Members {

    /** A class or member, its lines, and how deep it lies. */
    private record Member(String name, String owner, boolean type,
            boolean open, int first, int last) {

        boolean startsIn(List<TaggedSource.Line> lines) {
            return lines.stream().anyMatch(line -> line.number() == first);
        }

        boolean surrounds(TaggedSource.Line line) {
            return first <= line.number() && line.number() <= last;
        }
    }

    private final List<Member> members = new ArrayList<>();
    private final Path file;

    Members(Path file) {
        this.file = file;
        collect(JavaFile.parse(file));
    }

    /** Returns what {@code lines} show, for a caption: at most four names. */
    String shownIn(List<TaggedSource.Line> lines) {
        List<Member> shown =
                members.stream().filter(m -> m.startsIn(lines)).toList();
        if (shown.isEmpty()) {
            return "in " + innermostAround(lines.get(0));
        }
        Set<String> types = names(shown, true);
        Set<String> names = types.isEmpty() ? names(shown, false) : types;
        return names.stream().limit(4).collect(Collectors.joining(", "))
                + (names.size() > 4 ? ", …" : "");
    }

    /**
     * Returns the public names that {@code lines} declare, for an index: a
     * type's, or a method's with its class.
     */
    List<String> publicNames(List<TaggedSource.Line> lines) {
        return members.stream()
                .filter(m -> m.open() && m.startsIn(lines))
                .map(m -> m.type() || m.name().equals(m.owner()) ? m.name()
                        : m.name() + " (" + m.owner() + ")")
                .distinct()
                .toList();
    }

    private static Set<String> names(List<Member> shown, boolean types) {
        return shown.stream()
                .filter(m -> m.type() == types)
                .map(Member::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Returns the lines, from one on, of the innermost member around a line; of
     * the class, if it lies in none.
     */
    Excerpt around(int number) {
        return members.stream()
                .filter(m -> m.first() <= number && number <= m.last())
                .reduce((outer, inner) -> inner.type() && !outer.type() ? outer
                        : inner)
                .map(m -> new Excerpt(m.name(), m.first(), m.last()))
                .orElseThrow(() -> new IllegalStateException(
                        file + " has no member at line " + number));
    }

    /** A member, its first line, and its last. */
    record Excerpt(String name, int first, int last) {}

    private String innermostAround(TaggedSource.Line line) {
        return members.stream()
                .filter(m -> m.surrounds(line))
                .reduce((outer, inner) -> inner)
                .map(Member::name)
                .orElse("the file");
    }

    private void collect(JavaFile file) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree tree, Void unused) {
                add(tree, tree.getSimpleName().toString(), true,
                        isPublic(tree.getModifiers()));
                return super.visitClass(tree, null);
            }

            @Override
            public Void visitMethod(MethodTree tree, Void unused) {
                if (file.isWritten(tree)) {
                    add(tree, nameOf(tree), false,
                            isPublic(tree.getModifiers()));
                }
                return null;
            }

            @Override
            public Void visitVariable(VariableTree tree, Void unused) {
                add(tree, tree.getName().toString(), false, false);
                return null;
            }

            private boolean isPublic(ModifiersTree modifiers) {
                return modifiers.getFlags().contains(Modifier.PUBLIC);
            }

            private String nameOf(MethodTree tree) {
                String name = tree.getName().toString();
                return name.equals("<init>") ? owner() : name;
            }

            /** Returns the class around, or nothing. */
            private String owner() {
                TreePath around = getCurrentPath().getParentPath();
                return around.getLeaf() instanceof ClassTree type
                        ? type.getSimpleName().toString()
                        : "";
            }

            private void add(Tree tree, String name, boolean type,
                    boolean open) {
                members.add(new Member(name, owner(), type, open,
                        file.first(tree), file.last(tree)));
            }
        }.scan(file.unit(), null);
    }
}
