package whoseindex;

import java.util.List;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Step;

/** What happened to the pop of a schedule to which most happened. */
enum Overtaken {

    WITHOUT_NOTICE("While a pop was stopped, first changed and changed back,"
            + " and so did what comes after it; what the pop had read was true"
            + " again."),

    BEFORE_IT_READ_NEXT("While a pop was stopped, first changed and changed"
            + " back, and only then did the pop read what comes after it; so"
            + " what it read was true."),

    WITH_NOTICE("A compare-and-set failed, so that its thread noticed that it"
            + " was overtaken, and looked again."),

    NEVER("No thread changed first between another one's read of it and its"
            + " compare-and-set.");

    private final String words;

    Overtaken(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Overtaken in(Report report) {
        List<Step> steps = report.steps();
        Overtaken most = NEVER;
        for (int cas = 0; cas < steps.size(); cas++) {
            Step step = steps.get(cas);
            if (step.access().contains(".compareAndSet(")) {
                Overtaken found = at(steps, cas);
                most = found.compareTo(most) < 0 ? found : most;
            }
        }
        return most;
    }

    private static Overtaken at(List<Step> steps, int cas) {
        if (!changes(steps.get(cas))) {
            return WITH_NOTICE;
        }
        int actor = steps.get(cas).actor();
        boolean overtaken = false;
        boolean pops = false;
        for (int i = cas - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (step.actor() != actor) {
                overtaken |= changes(step);
            } else if (step.access().contains("next.get(")) {
                if (overtaken) {
                    return WITHOUT_NOTICE;
                }
                pops = true;
            } else if (step.access().contains("first.get(")) {
                return pops && overtaken ? BEFORE_IT_READ_NEXT : NEVER;
            }
        }
        return NEVER;
    }

    private static boolean changes(Step step) {
        return step.access().contains(".compareAndSet(")
                && step.result().equals("true");
    }
}
