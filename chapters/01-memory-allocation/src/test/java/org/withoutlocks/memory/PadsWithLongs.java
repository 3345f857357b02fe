package org.withoutlocks.memory;

// tag::longs[]
/** Wrong: leaves a gap after the header, and the JVM puts the value there. */
class PadsWithLongs extends ReferenceAfterLongs {
    long r01, r02, r03, r04, r05, r06, r07, r08;
    long r09, r10, r11, r12, r13, r14, r15, r16;
}

class ReferenceAfterLongs extends LeftOfLongs {
    volatile Object value = "";
}

class LeftOfLongs {
    long l01, l02, l03, l04, l05, l06, l07, l08;
    long l09, l10, l11, l12, l13, l14, l15, l16;
}
// end::longs[]
