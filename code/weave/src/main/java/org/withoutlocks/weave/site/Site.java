package org.withoutlocks.weave.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes the web site of the pages that Asciidoctor rendered, bare. */
public final class Site {

    /**
     * Writes the site.
     *
     * @param args the folder of the rendered pages, that of the rendered
     *        source files, the master document, the folder of the chapters,
     *        the folder of the rendered slides, that of the theme, the folder
     *        to write to, the date of the edition, and its public address or
     *        nothing
     */
    public static void main(String[] args) throws IOException {
        Contents contents = Contents.of(Path.of(args[2]), Path.of(args[3]));
        Path theme = Path.of(args[5]);
        Path site = Path.of(args[6]);
        Metadata metadata = Metadata.read(
                Path.of(args[2]).resolveSibling("_metadata.adoc"), args[7],
                args[8]);
        Files.createDirectories(site);
        Map<String, Element> pages = read(Path.of(args[0]));
        Map<String, Element> files = read(Path.of(args[1]));
        index(pages, files, contents).write(theme, site);
        write(pages, files, contents, metadata, site);
        Slides.write(Path.of(args[4]), site.resolve("slides"));
        Script.writeAll(theme, site);
    }

    private static Map<String, Element> read(Path folder) throws IOException {
        Map<String, Element> read = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Site::isPage).toList()) {
                String name = file.getFileName().toString();
                Document page = Jsoup.parse(file);
                page.outputSettings().prettyPrint(false);
                page.select(".conum").forEach(Site::dropComment);
                read.put(name.replace(".html", ""), page.body());
            }
        }
        return read;
    }

    /** Drops the slashes before the number of a note. */
    static void dropComment(Element number) {
        if (number.previousSibling() instanceof TextNode code) {
            code.text(code.getWholeText().replaceFirst("// ?$", ""));
        }
    }

    static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }

    private static void write(Map<String, Element> pages,
            Map<String, Element> files, Contents contents, Metadata metadata,
            Path site) throws IOException {
        FileNotes notes = new FileNotes(contents, pages, files.keySet());
        files.forEach(notes::addTo);
        Layout layout = new Layout(contents, metadata);
        for (Map<String, Element> kind : List.of(pages, files)) {
            for (Map.Entry<String, Element> page : kind.entrySet()) {
                Files.writeString(site.resolve(page.getKey() + ".html"),
                        layout.page(page.getKey(), page.getValue()));
            }
        }
    }

    private static SearchIndex index(Map<String, Element> pages,
            Map<String, Element> files, Contents contents) {
        SearchIndex index = new SearchIndex();
        for (Contents.Page page : contents.pages()) {
            index.add(page, pages.get(page.name()));
        }
        files.forEach((name, body) -> {
            FilePage file = new FilePage(name);
            if (!file.showsChanges()) {
                index.addFile(name, file.home(contents), body);
            }
        });
        return index;
    }

    private Site() {}
}
