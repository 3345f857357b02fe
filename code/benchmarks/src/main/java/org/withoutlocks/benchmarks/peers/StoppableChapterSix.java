package org.withoutlocks.benchmarks.peers;

import org.withoutlocks.backoff.PausesInPush;

/** The vector of chapter 6, in which a push can be stopped. */
final class StoppableChapterSix extends ChapterSix implements Stoppable {

    private final PausesInPush<Object> vector;

    StoppableChapterSix(PausesInPush<Object> vector) {
        super(vector);
        this.vector = vector;
    }

    @Override
    public void push(Object element, Runnable pause) {
        vector.push(element, pause);
    }
}
