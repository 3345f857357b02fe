package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A digest of texts and folders, to tell whether something has changed. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Fingerprint of(String... texts) {
        Fingerprint made = new Fingerprint();
        for (String text : texts) {
            made.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return made;
    }

    /** Adds the names and contents of all that is in a folder. */
    void add(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                add(folder.relativize(file)
                        .toString()
                        .replace('\\', '/')
                        .getBytes(StandardCharsets.UTF_8));
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    addContent(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is larger than a submission's files may be is not graded. */
    private void addContent(Path file) throws IOException {
        long size = Files.size(file);
        add(size > Submission.MOST_BYTES
                ? String.valueOf(size).getBytes(StandardCharsets.US_ASCII)
                : Files.readAllBytes(file));
    }

    /** Its length comes first, so that no two lists of parts look the same. */
    private void add(byte[] part) {
        digest.update(
                (part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
    }

    byte[] bytes() {
        return digest.digest();
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes(), 0, 16);
    }
}
