package whowaits;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Without a specification: only who waits for whom is asked. */
final class Programs {

    @Scenario
    static class TurnstileForTwo {

        private final Turnstile turnstile = new Turnstile();

        @Actor
        void first() {
            turnstile.pass();
        }

        @Actor
        void second() {
            turnstile.pass();
        }
    }

    @Scenario
    static class AnnouncerForTwo {

        private final Announcer announcer = new Announcer();

        @Actor
        void first() {
            announcer.next();
        }

        @Actor
        void second() {
            announcer.next();
        }
    }

    @Scenario
    static class RelayForTwo {

        private final Relay relay = new Relay();

        @Actor
        void first() {
            relay.next();
        }

        @Actor
        void second() {
            relay.next();
        }
    }

    @Scenario
    static class ImpatientForTwo {

        private final Impatient impatient = new Impatient();

        @Actor
        void first() {
            impatient.next();
        }

        @Actor
        void second() {
            impatient.next();
        }
    }

    @Scenario
    static class BoardForTwo {

        private final Board board = new Board();

        @Actor
        void first() {
            board.write(2, 1);
        }

        @Actor
        void second() {
            board.read();
        }
    }

    private Programs() {}
}
