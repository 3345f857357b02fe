package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Ways to make one object when it is first asked for. */
public final class Lazy {

    /** A thing that is of use only once it is set up. */
    private static final class Thing {
        private volatile boolean ready;

        void setUp() {
            ready = true;
        }

        void use() {
            if (!ready) {
                throw new AssertionError("used before it was set up");
            }
        }
    }

    /** Wrong: both may find that there is none. */
    private static final class CheckedOnce {
        private volatile @Nullable Thing thing;

        Thing get() {
            Thing seen = thing;
            if (seen == null) {
                seen = new Thing();
                seen.setUp();
                thing = seen;
            }
            return seen;
        }
    }

    /** Wrong: the thing can be seen before it is set up. */
    private static final class PublishedEarly {
        private volatile @Nullable Thing thing;

        @SuppressWarnings("DoubleCheckedLocking")
        Thing get() {
            Thing seen = thing;
            if (seen == null) {
                synchronized (this) {
                    seen = thing;
                    if (seen == null) {
                        seen = new Thing();
                        thing = seen;
                        seen.setUp();
                    }
                }
            }
            return seen;
        }
    }

    private static final class DoubleChecked {
        private volatile @Nullable Thing thing;

        Thing get() {
            Thing seen = thing;
            if (seen == null) {
                synchronized (this) {
                    seen = thing;
                    if (seen == null) {
                        seen = new Thing();
                        seen.setUp();
                        thing = seen;
                    }
                }
            }
            return seen;
        }
    }

    private static final class ByCas {
        private final AtomicReference<@Nullable Thing> thing =
                new AtomicReference<>();

        Thing get() {
            Thing seen = thing.get();
            if (seen != null) {
                return seen;
            }
            Thing made = new Thing();
            made.setUp();
            Thing before = thing.compareAndExchange(null, made);
            return before == null ? made : before;
        }
    }

    @Scenario
    public static class TwoThings {
        private final CheckedOnce lazy = new CheckedOnce();
        private @Nullable Object first;
        private @Nullable Object second;

        @Actor
        void first() {
            first = lazy.get();
        }

        @Actor
        void second() {
            second = lazy.get();
        }

        @Observer
        void one() {
            if (first != second) {
                throw new AssertionError("two things");
            }
        }
    }

    @Scenario
    public static class UsedBeforeSetUp {
        private final PublishedEarly lazy = new PublishedEarly();

        @Actor
        void first() {
            lazy.get().use();
        }

        @Actor
        void second() {
            lazy.get().use();
        }
    }

    @Scenario
    public static class OneThing {
        private final DoubleChecked lazy = new DoubleChecked();
        private @Nullable Object first;
        private @Nullable Object second;

        @Actor
        void first() {
            Thing thing = lazy.get();
            thing.use();
            first = thing;
        }

        @Actor
        void second() {
            Thing thing = lazy.get();
            thing.use();
            second = thing;
        }

        @Observer
        void one() {
            if (first != second) {
                throw new AssertionError("two things");
            }
        }
    }

    @Scenario
    public static class OneThingByCas {
        private final ByCas lazy = new ByCas();
        private @Nullable Object first;
        private @Nullable Object second;
        private @Nullable Object third;

        @Actor
        void first() {
            first = lazy.get();
        }

        @Actor
        void second() {
            second = lazy.get();
        }

        @Actor
        void third() {
            third = lazy.get();
        }

        @Observer
        void one() {
            if (first != second || first != third) {
                throw new AssertionError("more than one thing");
            }
        }
    }

    private Lazy() {}
}
