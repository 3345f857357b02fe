package org.withoutlocks.weave.site;

/**
 * The name of a page that shows a source file or what has changed in it: module
 * and class, as 03-push-Demo and 03-push-Demo-changes.
 */
record FilePage(String name) {

    private static final String CHANGES = "-changes";

    boolean showsChanges() {
        return name.endsWith(CHANGES);
    }

    /** Returns the name of the page of the changes, if there is one. */
    String changes() {
        return name + CHANGES;
    }

    String module() {
        return name.substring(0,
                name.replaceFirst(CHANGES + "$", "").lastIndexOf('-'));
    }

    /** Returns what follows the module: "A", or "A-changes". */
    String file() {
        return name.substring(module().length() + 1);
    }

    /** Returns the page that the module's name is that of, or the module. */
    String home(Contents contents) {
        return contents.page(module())
                .map(Contents.Page::numbered)
                .orElse(module());
    }
}
