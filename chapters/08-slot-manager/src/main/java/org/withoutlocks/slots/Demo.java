package org.withoutlocks.slots;

// tag::slots-demo[]
/** Stores, reads, replaces and frees, and is refused what is wrong. */
final class Demo {

    private record Text(String text) implements Payload {

        @Override
        public long bytes() {
            return text.length();
        }
    }

    public static void main(String[] args) {
        SlotManager<Text> slots = new SlotManager<>(1);
        Token hello = slots.store(message(1, "hello"));
        System.out.println("available: " + slots.available());
        tell(() -> slots.store(message(2, "world")));
        try (WriteGuard<Text> guard = slots.write(hello)) {
            guard.replace(guard.message().withPayload(new Text("good day")));
            tell(() -> slots.free(hello));
        }
        try (HeaderGuard guard = slots.header(hello)) {
            System.out.println(guard.header().payloadBytes() + " bytes");
        }
        slots.free(hello);
        Token world = slots.store(message(2, "world"));
        tell(() -> slots.read(hello).close());
        try (ReadGuard<Text> guard = slots.read(world)) {
            System.out.println(world + ": " + guard.message().payload());
        }
        slots.free(world);
        tell(() -> slots.free(world));
        System.out.println("available: " + slots.available());
    }

    private static Message<Text> message(long sequence, String text) {
        return new Message<>(Header.of(7, sequence, 0), new Text(text));
    }

    private static void tell(Runnable refused) {
        try {
            refused.run();
        } catch (SlotException e) {
            System.out.println(e.reason() + ": " + e.getMessage());
        }
    }

    private Demo() {}
}
// end::slots-demo[]
