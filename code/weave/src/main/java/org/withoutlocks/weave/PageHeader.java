package org.withoutlocks.weave;

import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.DocinfoProcessor;
import org.asciidoctor.extension.Location;
import org.asciidoctor.extension.LocationType;

/** Begins each page of the site. */
@Location(LocationType.HEADER)
public final class PageHeader extends DocinfoProcessor {

    @Override
    public String process(Document page) {
        return page.hasAttribute("master") ? Navigation.of(page).header() : "";
    }
}
