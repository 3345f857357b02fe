package org.withoutlocks.weave;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.extension.JavaExtensionRegistry;
import org.asciidoctor.jruby.extension.spi.ExtensionRegistry;

/** Tells Asciidoctor what weave adds to it. */
public final class WeaveRegistry implements ExtensionRegistry {

    @Override
    public void register(Asciidoctor asciidoctor) {
        JavaExtensionRegistry registry = asciidoctor.javaExtensionRegistry();
        registry.blockMacro(ListingMacro.class);
        registry.blockMacro(DiffMacro.class);
        registry.blockMacro(OutputMacro.class);
        registry.blockMacro(FigureMacro.class);
        registry.blockMacro(MeasuredMacro.class);
        registry.blockMacro(ChartMacro.class);
        registry.blockMacro(ScheduleMacro.class);
        registry.blockMacro(SchedulesMacro.class);
        registry.blockMacro(GameMacro.class);
        registry.block(HistoryBlock.class);
        registry.block(QuestionBlock.class);
        registry.treeprocessor(GlossaryLinks.class);
    }
}
