package whowaits;

/**
 * Shows the score of a match. One thread writes it, and any may read it: they
 * take no lock, but look twice and begin again if it has changed meanwhile.
 */
public class Board {

    volatile int changes;
    volatile int home;
    volatile int guests;

    /** Shows a new score; only one thread ever calls it. */
    public void write(int newHome, int newGuests) {
        changes = changes + 1;
        home = newHome;
        guests = newGuests;
        changes = changes + 1;
    }

    /** Returns the score, such as 2:1. */
    public String read() {
        while (true) {
            int before = changes;
            String score = home + ":" + guests;
            if (before % 2 == 0 && before == changes) {
                return score;
            }
        }
    }
}
