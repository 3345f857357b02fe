package org.withoutlocks.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by contents whether an exploration could have another result than last
 * time. The classes of this project count, wherever they lie, with all that is
 * in them; jars of others count by their names, in which is the version.
 */
final class Fingerprint {

    private static final String OURS = "org/withoutlocks/";

    private final List<String> lines = new ArrayList<>();

    /** Reads a class path, which need not exist in all its parts. */
    Fingerprint(String classPath) throws IOException {
        lines.add("java " + System.getProperty("java.version"));
        for (String entry : classPath
                .split(Pattern.quote(File.pathSeparator), -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else if (Files.isRegularFile(path)) {
                addJar(path);
            }
        }
        Collections.sort(lines);
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file)
                        .toString()
                        .replace(File.separatorChar, '/');
                if (isClass(name)) {
                    add(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private void addJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            List<JarEntry> classes = jar.stream()
                    .filter(entry -> isClass(entry.getName()))
                    .toList();
            if (classes.stream()
                    .noneMatch(entry -> entry.getName().startsWith(OURS))) {
                lines.add("jar " + file.getFileName());
                return;
            }
            for (JarEntry entry : classes) {
                try (var bytes = jar.getInputStream(entry)) {
                    add(entry.getName(), bytes.readAllBytes());
                }
            }
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class");
    }

    private void add(String name, byte[] content) {
        lines.add(name + " " + sha256(content));
    }

    /** Returns the key of what is asked for. */
    String of(String request) {
        return sha256((request + "\n" + String.join("\n", lines))
                .getBytes(UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
