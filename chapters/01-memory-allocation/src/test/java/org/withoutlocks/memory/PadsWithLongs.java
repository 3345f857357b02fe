package org.withoutlocks.memory;

/** Wrong: leaves a gap after the header, and the JVM puts the value there. */
class PadsWithLongs extends PadsWithLongsLeft {
    volatile Object value = "";
}

class PadsWithLongsLeft {
    long l01, l02, l03, l04, l05, l06, l07, l08;
    long l09, l10, l11, l12, l13, l14, l15, l16;
}
