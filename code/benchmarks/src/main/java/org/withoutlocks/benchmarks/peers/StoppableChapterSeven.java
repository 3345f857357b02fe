package org.withoutlocks.benchmarks.peers;

import org.withoutlocks.faster.PausesInPush;

/** The vector of chapter 7, in which a push can be stopped. */
final class StoppableChapterSeven extends ChapterSeven implements Stoppable {

    private final PausesInPush<Object> vector;

    StoppableChapterSeven(PausesInPush<Object> vector) {
        super(vector);
        this.vector = vector;
    }

    @Override
    public void push(Object element, Runnable pause) {
        vector.push(element, pause);
    }
}
