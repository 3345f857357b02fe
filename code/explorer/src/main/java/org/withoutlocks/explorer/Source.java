package org.withoutlocks.explorer;

/**
 * A line of source.
 *
 * @param path the way to the file below a source folder, such as
 *        "org/withoutlocks/push/LockFreeVector.java"
 * @param line the line in it
 */
public record Source(String path, int line) {}
