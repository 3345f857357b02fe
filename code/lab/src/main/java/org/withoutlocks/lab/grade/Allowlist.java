package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.withoutlocks.lab.work.Check;
import org.withoutlocks.lab.work.Problem;

/**
 * What submissions may use: a list of classes and members, and what they bring
 * themselves. Classes are checked as they were compiled, so nothing depends on
 * how something is spelled, and nothing is run.
 */
public final class Allowlist implements Check {

    private static final String HEADLINE =
            "It uses what a submission may not use.";

    /** The members allowed of each class; a set with ALL for every member. */
    private final Map<String, Set<String>> classes = new HashMap<>();

    /** Members that no class may be asked for. */
    private final Set<String> never = new HashSet<>();

    /** All members. */
    private static final String ALL = "*";

    /** Reads the list that lies beside this class. */
    public Allowlist() {
        try (InputStream in = getClass().getResourceAsStream("allowed.txt")) {
            if (in == null) {
                throw new IllegalStateException("allowed.txt is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon == 0) {
            never.addAll(List.of(line.substring(1).strip().split(" +")));
            return;
        }
        classes.put(internal(colon < 0 ? line : line.substring(0, colon)),
                colon < 0 ? Set.of(ALL)
                        : Set.of(line.substring(colon + 1)
                                .strip()
                                .split(" +")));
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }

    @Override
    public Optional<Problem> problem(String packageName, List<Path> sources,
            Path folder) {
        Map<String, ClassReader> own = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ClassReader reader = new ClassReader(Files.readAllBytes(file));
                own.put(reader.getClassName(), reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String name : own.keySet()) {
            if (!name.startsWith(internal(packageName) + "/")) {
                return Optional.of(new Problem(HEADLINE, null, 0, 0,
                        "The class " + name.replace('/', '.')
                                + " is not in the package " + packageName
                                + "."));
            }
            String simple = name.substring(name.lastIndexOf('/') + 1);
            if (ClassLoader.getPlatformClassLoader()
                    .getResource("java/lang/" + simple + ".class") != null) {
                return Optional.of(new Problem(HEADLINE, null, 0, 0,
                        "The tests would take the class " + simple
                                + " for java.lang." + simple
                                + "; give it another name."));
            }
        }
        return own.values()
                .stream()
                .flatMap(reader -> new Uses(this, own, reader).first().stream())
                .findFirst()
                .map(use -> new Problem(HEADLINE,
                        sources.stream()
                                .filter(file -> file.getFileName()
                                        .toString()
                                        .equals(use.file()))
                                .findFirst()
                                .orElse(null),
                        use.line(), 0, use.what()
                                + ", which is not on the list of what may be"
                                + " used."));
    }

    /** Says whether a class, given by its internal name, may be used at all. */
    boolean allows(String type) {
        return members(type) != null;
    }

    /** Says whether all members of a class may be used. */
    boolean allowsAll(String type) {
        Set<String> allowed = members(type);
        return allowed != null && allowed.contains(ALL);
    }

    /** Says whether a member of a class may be used. */
    boolean allows(String type, String member) {
        Set<String> allowed = members(type);
        return allowed != null && !isForbidden(member)
                && (allowed.contains(ALL) || allowed.contains(member));
    }

    /** Says whether a member may be used of no class. */
    boolean isForbidden(String member) {
        return never.contains(member);
    }

    private @Nullable Set<String> members(String type) {
        Set<String> listed = classes.get(type);
        return listed != null ? listed
                : classes.get(type.substring(0, type.lastIndexOf('/') + 1)
                        + ALL);
    }
}
