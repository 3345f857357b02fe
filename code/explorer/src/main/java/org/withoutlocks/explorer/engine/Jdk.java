package org.withoutlocks.explorer.engine;

import java.util.Set;
import java.util.regex.Pattern;

/** What the explorer knows of the JDK: how it treats a call. */
enum Jdk {
    /** One shared access. */
    STEP,
    /** One shared access that may fail for no reason. */
    WEAK,
    /** Replaced by the method of that name in {@link Hooks}. */
    REPLACED,
    /** A random number, taken from a fixed sequence. */
    RANDOM,
    /** A collection, or the like, which only one actor may use. */
    CONFINED,
    /** Shares no state. */
    HARMLESS,
    /** Unknown, and refused when an actor gets there. */
    UNSEEN;

    private static final String ATOMIC = "java/util/concurrent/atomic/Atomic";
    private static final String LOCKS = "java/util/concurrent/locks/";

    private static final Set<String> HARMLESS_CLASSES = Set.of(
            "java/lang/String", "java/lang/Math",
            "java/lang/StrictMath", "java/lang/Integer", "java/lang/Long",
            "java/lang/Short", "java/lang/Byte", "java/lang/Character",
            "java/lang/Boolean", "java/lang/Double", "java/lang/Float",
            "java/lang/Number", "java/lang/Enum", "java/lang/Record",
            "java/lang/Class", "java/lang/CharSequence",
            "java/lang/Comparable", "java/lang/Runnable",
            "java/util/Objects", "java/util/Optional", "java/util/OptionalLong",
            "java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup");

    private static final Pattern COLLECTION = Pattern.compile("java/util/"
            + "((Array|Linked)?(List|Deque)|Queue|Collection"
            + "|(Linked)?Hash(Map|Set)|Map|Set|Iterator)"
            + "|java/lang/StringBuilder");

    private static final Pattern OUTSIDE =
            Pattern.compile("(java|javax|jdk|sun|kotlin)/.*"
                    + "|org/(junit|assertj|opentest4j|jspecify)/.*"
                    + "|org/withoutlocks/explorer/(engine/)?[^/]+");

    /**
     * They change what everybody may see, or show it. The compiler calls
     * addSuppressed, which without getSuppressed shows nobody anything.
     */
    private static final Set<String> OF_THROWABLE = Set.of("initCause",
            "getSuppressed", "setStackTrace");

    private static final Set<String> LOOPS = Set.of("updateAndGet",
            "getAndUpdate", "accumulateAndGet", "getAndAccumulate");

    private static final Set<String> SHARED_LOCK = Set.of("lock", "unlock");

    /** What others do does not change what these return. */
    private static final Set<String> OF_THIS_THREAD = Set.of("readLock",
            "writeLock", "getReadHoldCount", "isWriteLockedByCurrentThread");

    private static final Set<String> STAMPED = Set.of("writeLock", "readLock",
            "unlockWrite", "unlockRead", "unlock", "tryConvertToReadLock",
            "tryConvertToOptimisticRead");

    private static final Set<String> STAMPED_STEPS = Set.of("tryWriteLock",
            "tryReadLock", "tryOptimisticRead", "validate",
            "tryConvertToWriteLock");

    /** Says how to treat a call of a method of the JDK. */
    static Jdk of(String owner, String name, String descriptor) {
        if (name.equals("<init>")) {
            return constructor(owner);
        }
        if (owner.startsWith(ATOMIC)) {
            return owner.endsWith("Updater") || LOOPS.contains(name) ? UNSEEN
                    : access(name);
        }
        if (owner.equals("java/lang/invoke/VarHandle")) {
            return name.endsWith("Fence") ? HARMLESS : access(name);
        }
        if (owner.startsWith(LOCKS)) {
            return lock(owner.substring(LOCKS.length()), name, descriptor);
        }
        if (owner.equals("java/util/concurrent/ThreadLocalRandom")) {
            return name.equals("current") ? HARMLESS
                    : name.matches("next(Int|Long|Boolean|Double)") ? RANDOM
                            : UNSEEN;
        }
        if (COLLECTION.matcher(owner).matches()) {
            return name.equals("of") ? HARMLESS : CONFINED;
        }
        if (owner.equals("java/lang/Thread")) {
            return name.equals("onSpinWait") || name.equals("yield")
                    ? REPLACED
                    : name.equals("currentThread") ? HARMLESS : UNSEEN;
        }
        if (owner.equals("java/lang/Object")) {
            return name.startsWith("wait") || name.startsWith("notify")
                    ? UNSEEN
                    : HARMLESS;
        }
        if (isThrowable(owner)) {
            return OF_THROWABLE.contains(name) ? UNSEEN : HARMLESS;
        }
        if (owner.equals("java/lang/String") && name.equals("intern")) {
            return UNSEEN;
        }
        if (owner.startsWith("java/util/function/")
                || owner.equals("java/lang/Iterable")) {
            return CONFINED;
        }
        return HARMLESS_CLASSES.contains(owner) ? HARMLESS : UNSEEN;
    }

    private static Jdk constructor(String owner) {
        return owner.startsWith(ATOMIC) || owner.startsWith(LOCKS)
                || COLLECTION.matcher(owner).matches()
                || owner.equals("java/lang/Object")
                || HARMLESS_CLASSES.contains(owner) || isThrowable(owner)
                        ? HARMLESS
                        : UNSEEN;
    }

    private static Jdk access(String name) {
        return name.startsWith("weakCompareAndSet") ? WEAK
                : name.equals("length") || name.equals("toString") ? HARMLESS
                        : STEP;
    }

    private static Jdk lock(String owner, String name, String descriptor) {
        boolean plain = descriptor.startsWith("()");
        return switch (owner) {
            case "LockSupport" -> name.equals("park")
                    || name.equals("unpark") ? REPLACED : UNSEEN;
            case "ReentrantReadWriteLock" -> OF_THIS_THREAD.contains(name)
                    ? HARMLESS
                    : UNSEEN;
            case "StampedLock" -> STAMPED.contains(name) ? REPLACED
                    : STAMPED_STEPS.contains(name) && !descriptor
                            .contains("TimeUnit") ? STEP : UNSEEN;
            case "Lock", "ReentrantLock", "ReentrantReadWriteLock$ReadLock",
                    "ReentrantReadWriteLock$WriteLock" ->
                SHARED_LOCK
                        .contains(name) ? REPLACED
                                : plain && name.equals("tryLock") ? REPLACED
                                        : plain && name.startsWith("is")
                                                ? STEP
                                                : UNSEEN;
            default -> UNSEEN;
        };
    }

    private static boolean isThrowable(String owner) {
        return owner.startsWith("java/")
                && (owner.endsWith("Exception") || owner.endsWith("Error")
                        || owner.equals("java/lang/Throwable"));
    }

    /** Says whether a class is not to be instrumented. */
    static boolean isOutside(String internalName) {
        return OUTSIDE.matcher(internalName).matches();
    }
}
