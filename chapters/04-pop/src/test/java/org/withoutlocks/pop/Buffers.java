package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.pop.BufferPool.Buffer;
import org.withoutlocks.push.TreiberStack;

/** Two threads take buffers from a pool, and one gives one back. */
final class Buffers {

    /** The buffers are the nodes of the pool. */
    @Scenario
    static class InNodesOfTheirOwn {
        private final BufferPool pool = new BufferPool();
        private @Nullable Buffer kept;
        private @Nullable Buffer taken;

        InNodesOfTheirOwn() {
            pool.giveBack(new Buffer());
            pool.giveBack(new Buffer());
        }

        // tag::actors[]
        @Actor
        void first() {
            pool.take();
            taken = pool.take();
        }

        @Actor
        void second() {
            Buffer mine = pool.take();
            kept = pool.take();
            if (mine != null) {
                pool.giveBack(mine);
            }
        }
        // end::actors[]

        @Observer
        void nobodySharesABuffer() {
            if (taken != null && taken == kept) {
                throw new AssertionError("T1 was given what T2 has kept");
            }
        }
    }

    /** The buffers are elements of a stack that makes a node for each push. */
    @Scenario
    static class InFreshNodes {
        private final TreiberStack<Buffer> pool = new TreiberStack<>();
        private @Nullable Buffer kept;
        private @Nullable Buffer taken;

        InFreshNodes() {
            pool.push(new Buffer());
            pool.push(new Buffer());
        }

        @Actor
        void first() {
            pool.pop();
            taken = pool.pop();
        }

        @Actor
        void second() {
            Buffer mine = pool.pop();
            kept = pool.pop();
            if (mine != null) {
                pool.push(mine);
            }
        }

        @Observer
        void nobodySharesABuffer() {
            if (taken != null && taken == kept) {
                throw new AssertionError("T1 was given what T2 has kept");
            }
        }
    }

    private Buffers() {}
}
