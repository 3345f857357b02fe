package org.withoutlocks.explorer.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A place in the code under test that the explorer stops at.
 *
 * @param path the source file below a source folder, with "/" in it
 * @param line the line in it
 * @param name the field or method
 * @param kind what happens there
 */
public record Site(String path, int line, String name, Kind kind) {

    /** What an access does. */
    public enum Kind {
        READ, WRITE, ARRAY_READ, ARRAY_WRITE, CALL, MONITOR
    }

    private static final List<Site> ALL = new CopyOnWriteArrayList<>();

    /** Registers a site, and returns its number. */
    static synchronized int add(Site site) {
        ALL.add(site);
        return ALL.size() - 1;
    }

    static Site of(int number) {
        return ALL.get(number);
    }

    /** Returns the way to a class's file below a source folder. */
    static String path(Class<?> type, String file) {
        String scope = type.getPackageName().replace('.', '/');
        return scope.isEmpty() ? file : scope + "/" + file;
    }

    /** Returns the name of the source file. */
    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return file() + ":" + line;
    }
}
