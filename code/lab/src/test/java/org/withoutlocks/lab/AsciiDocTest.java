package org.withoutlocks.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.withoutlocks.lab.screen.AsciiDoc;

@DisplayName("AsciiDoc, in a terminal,")
class AsciiDocTest {

    private static List<String> shown(String source) {
        return AsciiDoc.lines(source.lines().toList(), 20);
    }

    @Test
    void fillsParagraphs() {
        assertThat(shown("""
                One two three.
                Four five six seven.

                Eight.
                """)).containsExactly("One two three. Four", "five six seven.",
                "", "Eight.");
    }

    @Test
    void leavesCodeAsItIs() {
        assertThat(shown("""
                [source,java]
                ----
                if (a) {
                    b();
                }
                ----
                """)).containsExactly("    if (a) {", "        b();", "    }");
    }

    @Test
    void indentsListsAndKeepsTitles() {
        assertThat(shown("""
                .The first
                * one two three four five
                * six
                """)).containsExactly("The first", "* one two three four",
                "  five", "* six");
    }

    @Test
    void dropsMarkup() {
        assertThat(AsciiDoc.inline("*Now* _call_ `get(a_b_c)` (\"`now`\"), see"
                + " xref:a.adoc#b[the text]"))
                .isEqualTo("Now call get(a_b_c) (\"now\"), see \"the text\"");
    }
}
