package org.withoutlocks.weave;

import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.DocinfoProcessor;
import org.asciidoctor.extension.Location;
import org.asciidoctor.extension.LocationType;

/** Puts links to the previous and next page after each page of the site. */
@Location(LocationType.FOOTER)
public final class NeighboursProcessor extends DocinfoProcessor {

    @Override
    public String process(Document page) {
        return page.hasAttribute("master")
                ? Navigation.of(page).neighbours()
                : "";
    }
}
