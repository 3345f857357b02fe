package org.withoutlocks.weave;

import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.DocinfoProcessor;
import org.asciidoctor.extension.Location;
import org.asciidoctor.extension.LocationType;

/** Puts the table of contents of the book before each page of the site. */
@Location(LocationType.HEADER)
public final class SidebarProcessor extends DocinfoProcessor {

    @Override
    public String process(Document page) {
        return page.hasAttribute("master") ? Navigation.of(page).sidebar() : "";
    }
}
