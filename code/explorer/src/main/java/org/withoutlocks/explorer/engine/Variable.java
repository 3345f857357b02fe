package org.withoutlocks.explorer.engine;

import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What an access reads or writes.
 *
 * @param holder the object, array or atomic that it is in
 * @param part the name of the part, as {@link Shapes} calls it
 */
record Variable(Object holder, String part) {

    /** Returns nothing if the access is to a lock, or cannot be told. */
    static @Nullable Variable of(Site site, Object[] arguments) {
        Object holder = arguments.length > 0 ? arguments[0] : null;
        if (holder == null) {
            return null;
        }
        return switch (site.kind()) {
            case READ, WRITE -> new Variable(holder, site.name());
            case ARRAY_READ, ARRAY_WRITE -> element(holder, arguments[1]);
            case MONITOR -> null;
            case CALL -> holder instanceof VarHandle handle
                    ? behind(handle, arguments)
                    : isSingle(holder) ? new Variable(holder, "")
                            : isArray(holder) ? element(holder, arguments[1])
                                    : null;
        };
    }

    private static @Nullable Variable behind(VarHandle handle,
            Object[] arguments) {
        if (handle.coordinateTypes().isEmpty() || arguments[1] == null) {
            return null;
        }
        if (handle.coordinateTypes().get(0).isArray()) {
            return element(arguments[1], arguments[2]);
        }
        String field = field(handle);
        return field.isEmpty() ? null : new Variable(arguments[1], field);
    }

    /** Returns the field that a handle is of; empty if it cannot be told. */
    static String field(VarHandle handle) {
        try {
            return handle.coordinateTypes().get(0).isArray() ? ""
                    : handle.describeConstable()
                            .map(VarHandle.VarHandleDesc::constantName)
                            .orElse("");
        } catch (InternalError e) {
            // So the JDK says of a field that the class inherited.
            return "";
        }
    }

    private static Variable element(Object array, Object index) {
        return new Variable(array, "[" + index + "]");
    }

    private static boolean isSingle(Object holder) {
        return holder instanceof AtomicReference
                || holder instanceof AtomicInteger
                || holder instanceof AtomicLong
                || holder instanceof AtomicBoolean;
    }

    private static boolean isArray(Object holder) {
        return holder instanceof AtomicReferenceArray
                || holder instanceof AtomicIntegerArray
                || holder instanceof AtomicLongArray;
    }

    /** Says whether an access leaves the variable as it is. */
    static boolean isRead(Site site) {
        return switch (site.kind()) {
            case READ, ARRAY_READ -> true;
            case CALL -> site.name()
                    .matches("get(Plain|Opaque|Acquire"
                            + "|Volatile)?");
            default -> false;
        };
    }

    boolean is(Variable other) {
        return holder == other.holder && part.equals(other.part);
    }

    /** Returns what it holds. */
    @Nullable
    Object value() {
        return Shapes.of(holder).get(part);
    }
}
