package org.withoutlocks.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Why no order of the operations explains their results: some of the results
 * cannot all be right, however the others came out. If one of those given, or
 * of the times, were not there, an order could be found.
 *
 * @param given these results, but for the wrong one
 * @param before which operations had returned before others were called, as far
 *        as it is needed; each thread's own order goes without saying
 * @param wrong the one that does not go with the others
 * @param allowed what it would have to be, as {@link Call#result} writes it
 * @param closest an order in which all that is given is right, and as many of
 *        the others as can be; each operation with the result that it has there
 */
public record Contradiction(List<Call> given, List<Before> before, Call wrong,
        List<String> allowed, List<Call> closest) {

    private static final String THROWS = "throws ";

    /**
     * An operation and a result of it.
     *
     * @param thread who called it, such as "T1"; empty if the constructor of
     *        the scenario did
     * @param ordinal such as "second", if the thread made this call several
     *        times; or else empty
     * @param call such as "push(A)"
     * @param result empty if it returned nothing, "throws" and the name of the
     *        class if it threw
     */
    public record Call(String thread, String ordinal, String call,
            String result) {

        private String named(UnaryOperator<String> code) {
            return (thread.isEmpty() ? "the constructor" : thread) + "'s "
                    + (ordinal.isEmpty() ? "" : ordinal + " ")
                    + code.apply(call);
        }

        private String returned(UnaryOperator<String> code) {
            return result.isEmpty() ? "returned"
                    : result.startsWith(THROWS)
                            ? "threw " + code
                                    .apply(result.substring(THROWS.length()))
                            : "returned " + code.apply(result);
        }

        @Override
        public String toString() {
            return (thread.isEmpty() ? "before" : thread) + ": " + call
                    + (result.isEmpty() ? "" : ": " + result);
        }
    }

    /** That one operation returned before another was called. */
    public record Before(Call first, Call then) {}

    /** Returns it as a sentence, without its full stop. */
    @Override
    public String toString() {
        return sentence(UnaryOperator.identity());
    }

    /** Returns the sentence with calls and values as the function marks them. */
    public String sentence(UnaryOperator<String> code) {
        List<String> reasons = new ArrayList<>();
        before.forEach(pair -> reasons.add(pair.first.named(code)
                + " returned before " + pair.then.named(code)
                + " was called"));
        given.forEach(call -> reasons
                .add(call.named(code) + " " + call.returned(code)));
        String must = must(code);
        return (reasons.isEmpty()
                ? "whatever the order between the threads, "
                : listed(reasons, "and") + ", so ")
                + wrong.named(code) + " must " + must + ", and it "
                + wrong.returned(code);
    }

    private String must(UnaryOperator<String> code) {
        List<String> returned = allowed.stream()
                .filter(result -> !result.startsWith(THROWS))
                .map(result -> result.isEmpty() ? "without a result"
                        : code.apply(result))
                .toList();
        List<String> thrown = allowed.stream()
                .filter(result -> result.startsWith(THROWS))
                .map(result -> code.apply(result.substring(THROWS.length())))
                .toList();
        return (returned.isEmpty() ? "" : "return " + listed(returned, "or"))
                + (returned.isEmpty() || thrown.isEmpty() ? "" : " or ")
                + (thrown.isEmpty() ? "" : "throw " + listed(thrown, "or"));
    }

    private static String listed(List<String> parts, String word) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0)
                : String.join(", ", parts.subList(0, last)) + " " + word + " "
                        + parts.get(last);
    }
}
