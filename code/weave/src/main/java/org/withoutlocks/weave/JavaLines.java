package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Processor;

/** Lines of Java as the page's highlighter shows them. */
record JavaLines(Processor processor, StructuralNode parent)
        implements
            PlayData.Highlighter {

    @Override
    public List<String> apply(List<String> java) {
        List<String> listing = new ArrayList<>();
        listing.add("[source,java,subs=-callouts]");
        listing.add(ListingMacro.FENCE);
        listing.addAll(java);
        listing.add(ListingMacro.FENCE);
        Block page = processor.createBlock(parent, "open", List.of());
        processor.parseContent(page, listing);
        return HighlightedLines.of(page.getContent().toString());
    }
}
