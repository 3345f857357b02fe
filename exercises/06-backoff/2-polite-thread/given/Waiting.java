package politethread;

/** A way to wait; the tests bring one that only notes how often it is used. */
public interface Waiting {

    /**
     * Waits for a random time, which may be the longer the larger {@code n} is,
     * and returns in any case.
     *
     * @param n 1 for the first wait of this operation, 2 for the second, and
     *        so on
     */
    void pause(int n);
}
