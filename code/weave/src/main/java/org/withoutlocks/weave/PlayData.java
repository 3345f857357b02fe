package org.withoutlocks.weave;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.withoutlocks.weave.Members.Excerpt;

/**
 * What a script of the site plays: drawings of the shared state and pieces of
 * source, each once, however often it is shown. The page holds it as JSON.
 */
final class PlayData {

    /** Turns lines of Java into lines of HTML. */
    interface Highlighter extends Function<List<String>, List<String>> {}

    private final ObjectNode json = new ObjectMapper().createObjectNode();
    private final Pictures pictures;
    private final SourceTree sources;
    private final Highlighter highlighter;
    private final Map<Part, Integer> parts = new LinkedHashMap<>();
    private final Map<List<Part>, Integer> drawn = new LinkedHashMap<>();
    private final Map<List<MindWords.Line>, Integer> minds =
            new LinkedHashMap<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Path> files = new HashMap<>();
    private final Map<Path, Members> members = new HashMap<>();

    PlayData(Pictures pictures, SourceTree sources, Highlighter highlighter) {
        this.pictures = pictures;
        this.sources = sources;
        this.highlighter = highlighter;
        json.put("height", pictures.height()).put("frame", pictures.frame());
        for (String list : List.of("parts", "pictures", "words", "sources",
                "minds")) {
            json.putArray(list);
        }
    }

    ObjectNode json() {
        return json;
    }

    /** Returns the number of the drawing of a state. */
    int picture(int state) {
        return drawn.computeIfAbsent(pictures.parts(state), all -> {
            ArrayNode picture = json.withArray("pictures").addArray();
            all.forEach(part -> picture.add(part(part)));
            json.withArray("words").add(pictures.words(state));
            return drawn.size();
        });
    }

    /** Returns the number of what a thread believes. */
    int mind(List<MindWords.Line> lines) {
        return minds.computeIfAbsent(lines, unused -> {
            ArrayNode mind = json.withArray("minds").addArray();
            lines.forEach(line -> mind.addArray()
                    .add(Inline.html(line.says()))
                    .add(Inline.html(line.now())));
            return minds.size();
        });
    }

    private int part(Part part) {
        return parts.computeIfAbsent(part, unused -> {
            json.withArray("parts").add(part.svg());
            return parts.size();
        });
    }

    /** Returns the number of the piece of source around a line. */
    int source(String path, int line) {
        Path file = files.computeIfAbsent(path, sources::find);
        Excerpt excerpt = members.computeIfAbsent(file, Members::new)
                .around(line);
        return texts.computeIfAbsent(file + ":" + excerpt.first(), unused -> {
            add(file, excerpt);
            return texts.size();
        });
    }

    private void add(Path file, Excerpt excerpt) {
        List<TaggedSource.Line> lines = TaggedSource.read(file)
                .lines()
                .stream()
                .filter(line -> excerpt.first() <= line.number()
                        && line.number() <= excerpt.last())
                .toList();
        ObjectNode source = json.withArray("sources")
                .addObject()
                .put("file", file.getFileName().toString())
                .put("member", excerpt.name());
        ArrayNode numbers = source.putArray("numbers");
        lines.forEach(line -> numbers.add(line.number()));
        ArrayNode html = source.putArray("lines");
        highlighter
                .apply(TaggedSource
                        .withoutIndent(lines.stream()
                                .map(TaggedSource.Line::text)
                                .map(WholeFile::withoutCallout)
                                .toList()))
                .forEach(html::add);
    }

    /** Returns it as an element of a page. */
    String script() {
        try {
            return "<script type=\"application/json\">"
                    + new ObjectMapper().writeValueAsString(json)
                            .replace("</", "<\\/")
                    + "</script>";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
