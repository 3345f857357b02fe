package org.withoutlocks.weave;

import java.nio.file.Path;
import org.asciidoctor.ast.ContentNode;

/** The attributes that a page or book/pom.xml sets for weave. */
final class PageAttributes {

    /**
     * Returns the path that an attribute holds.
     *
     * @throws IllegalStateException if it is not set
     */
    static Path path(ContentNode node, String name) {
        Object value = node.getDocument().getAttribute(name);
        if (value == null) {
            throw new IllegalStateException("The attribute " + name
                    + " is not set; set it in the page or in book/pom.xml");
        }
        return Path.of(value.toString());
    }

    private PageAttributes() {}
}
