package org.withoutlocks.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** The pages of whole files, which are all alike: each in two views. */
class EveryFileIT {

    private static PageCheck check;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        check = PageCheck.start(folder);
        check.shortenSearch();
    }

    @AfterAll
    static void stop() {
        if (check != null) {
            check.close();
        }
    }

    static List<String> pages() throws IOException {
        return PageCheck.pages(true);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isQuietAndFitsAndIsAccessibleAndSearches(String page) {
        check.open(page, Width.DESK, Scheme.DARK);
        check.assertAddsNoGlobals(page);
        check.assertFits(page + " at a desk");
        check.assertAccessible(page);
        check.browser.show(Width.PHONE, Scheme.LIGHT);
        check.assertFits(page + " on a phone");
        check.assertFitsWithLittleRoom(page);
        check.assertSearches(page, "compareAndSet", "linearisable");
        check.assertQuiet(page);
    }
}
