package org.withoutlocks.explorer.engine;

/** A value without identity. */
record Primitive(Object value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
