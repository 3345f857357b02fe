package org.withoutlocks.weave;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What changed from one version of a Java file to another: its members are
 * compared with those of the same name, line by line, wherever they stood. A
 * member that is gone follows the one that it followed.
 */
record FileDiff(List<Part> parts) {

    /**
     * A line of either version or both.
     *
     * @param before its number in the version before, or 0
     * @param now its number in the version now, or 0
     */
    record Line(int before, int now, String text) {

        boolean isAdded() {
            return before == 0;
        }

        boolean isRemoved() {
            return now == 0;
        }

        boolean isMarked() {
            return isAdded() || isRemoved();
        }
    }

    /** A member, or what stands before or after all of them. */
    record Part(String label, boolean isMember, List<Line> lines) {

        private static Part of(FilePart part, List<Line> lines) {
            return new Part(part.label(), part.isMember(), lines);
        }

        boolean isNew() {
            return lines.stream().allMatch(Line::isAdded);
        }

        boolean isGone() {
            return lines.stream().allMatch(Line::isRemoved);
        }

        /** Says whether there is more to it than blank lines. */
        boolean isChanged() {
            return added() + removed() > 0;
        }

        /** Counts lines that are not blank. */
        long added() {
            return lines.stream()
                    .filter(line -> line.isAdded() && !line.text().isBlank())
                    .count();
        }

        /** Counts lines that are not blank. */
        long removed() {
            return lines.stream()
                    .filter(line -> line.isRemoved() && !line.text().isBlank())
                    .count();
        }
    }

    static FileDiff of(TaggedSource before, TaggedSource now) {
        List<FilePart> old = FilePart.of(before);
        List<FilePart> rest = new ArrayList<>(old);
        Map<FilePart, FilePart> known = new HashMap<>();
        List<FilePart> parts = FilePart.of(now);
        for (FilePart part : parts) {
            rest.stream()
                    .filter(other -> other.key().equals(part.key()))
                    .findFirst()
                    .ifPresent(same -> {
                        rest.remove(same);
                        known.put(part, same);
                    });
        }
        List<Part> found = new ArrayList<>();
        for (FilePart part : parts) {
            FilePart same = known.get(part);
            found.add(Part.of(part, merged(
                    same == null ? List.of() : same.lines(), part.lines())));
            int next = old.indexOf(same) + 1;
            while (same != null && next < old.size()
                    && rest.contains(old.get(next))) {
                FilePart gone = old.get(next);
                found.add(Part.of(gone, merged(gone.lines(), List.of())));
                next++;
            }
        }
        return new FileDiff(found);
    }

    boolean isEmpty() {
        return parts.stream().noneMatch(Part::isChanged);
    }

    private static List<Line> merged(List<FilePart.Line> before,
            List<FilePart.Line> now) {
        List<Line> lines = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas(
                before.stream().map(FilePart.Line::text).toList(),
                now.stream().map(FilePart.Line::text).toList())) {
            List<FilePart.Line> source = in(delta.getSource().getPosition(),
                    delta.getSource().size(), before);
            List<FilePart.Line> target = in(delta.getTarget().getPosition(),
                    delta.getTarget().size(), now);
            if (delta.getType() == DeltaType.EQUAL) {
                for (int i = 0; i < target.size(); i++) {
                    lines.add(new Line(source.get(i).number(),
                            target.get(i).number(), target.get(i).text()));
                }
            } else {
                source.forEach(line -> lines
                        .add(new Line(line.number(), 0, line.text())));
                target.forEach(line -> lines
                        .add(new Line(0, line.number(), line.text())));
            }
        }
        return lines;
    }

    private static List<AbstractDelta<String>> deltas(List<String> before,
            List<String> now) {
        return DiffUtils.diff(before, now, true).getDeltas();
    }

    private static <T> List<T> in(int position, int size, List<T> all) {
        return all.subList(position, position + size);
    }

    Stream<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream());
    }
}
