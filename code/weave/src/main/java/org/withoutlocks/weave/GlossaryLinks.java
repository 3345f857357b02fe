package org.withoutlocks.weave;

import java.util.Set;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Treeprocessor;

/**
 * Links the first use of each term on a page, in paragraphs and lists, to the
 * file that the attribute {@code glossary} names. In the whole book, a page is
 * a section of level 1.
 */
public final class GlossaryLinks extends Treeprocessor {

    private static final Set<String> LEFT_ALONE =
            Set.of("glossary", "bibliography");

    private static final String SIMPLE = "simple";

    @Override
    public Document process(Document document) {
        if (document.hasAttribute("glossary")) {
            Glossary glossary =
                    new Glossary(PageAttributes.path(document, "glossary"));
            visit(document, glossary, glossary.new Page());
        }
        return document;
    }

    private static void visit(StructuralNode node, Glossary glossary,
            Glossary.Page page) {
        if (node.getId() != null && LEFT_ALONE.contains(node.getId())) {
            return;
        }
        Glossary.Page here = node instanceof Section && node.getLevel() == 1
                && "book".equals(node.getDocument().getAttribute("doctype"))
                        ? glossary.new Page()
                        : page;
        if (node instanceof Block block
                && SIMPLE.equals(block.getContentModel())) {
            block.setLines(block.getLines().stream().map(here::link).toList());
        } else if (node instanceof ListItem item && item.getSource() != null) {
            item.setSource(here.link(item.getSource()));
        }
        if (node instanceof DescriptionList list) {
            for (DescriptionListEntry entry : list.getItems()
                    .stream()
                    .map(DescriptionListEntry.class::cast)
                    .toList()) {
                visit(entry.getDescription(), glossary, here);
            }
        } else {
            node.getBlocks().forEach(child -> visit(child, glossary, here));
        }
    }
}
