package org.withoutlocks.weave;

import org.asciidoctor.Asciidoctor;

/** The Asciidoctor of a JVM: its Ruby takes a second to start. */
final class OneAsciidoctor {

    static final Asciidoctor ASCIIDOCTOR = Asciidoctor.Factory.create();

    private OneAsciidoctor() {}
}
