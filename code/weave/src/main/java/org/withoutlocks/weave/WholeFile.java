package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page of the site that shows all of a source file. */
record WholeFile(TaggedSource source) {

    /** Returns the page's name: the file's, after that of its module. */
    String page() {
        String name = name().replace(".java", ".html");
        return module().isEmpty() ? name : module() + "-" + name;
    }

    String name() {
        return source.file().getFileName().toString();
    }

    /** Returns the folder that src lies in, or nothing. */
    String module() {
        Path folder = source.file().getParent();
        while (folder.getParent() != null && !folder.endsWith("src")) {
            folder = folder.getParent();
        }
        Path module = folder.getParent();
        return module == null ? "" : module.getFileName().toString();
    }

    /** Returns the file as AsciiDoc. */
    List<String> listing() {
        List<String> lines = new ArrayList<>();
        lines.add("[source,java,subs=-callouts]");
        lines.add(ListingMacro.FENCE);
        source.lines()
                .stream()
                .map(line -> withoutCallout(line.text()))
                .forEach(lines::add);
        lines.add(ListingMacro.FENCE);
        return lines;
    }

    static String withoutCallout(String line) {
        return line.replaceFirst("\\s*// <\\d+>$", "");
    }

    /** Writes the page: where the file lies below root, and its lines. */
    void write(Path root, String listing, Path folder) {
        String numbers = source.lines()
                .stream()
                .map(TaggedSource.Line::number)
                .map(n -> "<span id=\"L" + n + "\">" + n + "</span>")
                .collect(Collectors.joining("\n"));
        String html = """
                <h1>%s</h1>
                <p class="path"><code>%s</code></p>
                <div class="whole">
                <pre class="numbers">%s</pre>
                %s
                </div>
                """
                .formatted(name(),
                        root.relativize(source.file()), numbers, listing);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(page()), html);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + page(), e);
        }
    }
}
