package org.withoutlocks.weave;

import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.DocinfoProcessor;
import org.asciidoctor.extension.Location;
import org.asciidoctor.extension.LocationType;

/** Ends each page of the site with the way on. */
@Location(LocationType.FOOTER)
public final class PageFooter extends DocinfoProcessor {

    @Override
    public String process(Document page) {
        return page.hasAttribute("master")
                ? Navigation.of(page).footer()
                : "";
    }
}
