package politethread;

/** A way to wait; the tests bring one that only notes how often it is used. */
public interface Waiting {

    /**
     * Waits for a random time, which may be the longer the larger {@code n} is,
     * and returns in any case.
     *
     * @param n the how-manieth wait of this operation it is, from 1
     */
    void pause(int n);
}
