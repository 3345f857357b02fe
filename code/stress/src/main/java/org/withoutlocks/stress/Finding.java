package org.withoutlocks.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.TestResult;

/**
 * What a trial showed: how often it was run, how often each outcome came that
 * the specification forbids, and what went wrong with the running.
 */
record Finding(Trial trial, long samples, SortedMap<String, Long> forbidden,
        List<String> errors) {

    static Finding of(Trial trial, List<TestResult> results) {
        long samples = 0;
        SortedMap<String, Long> forbidden = new TreeMap<>();
        List<String> errors = new ArrayList<>();
        for (TestResult result : results) {
            if (result.status() != Status.NORMAL) {
                errors.add(result.status() + " " + result.getMessages());
            }
            samples += result.getTotalCount();
            result.grading().gradingResults.forEach((outcome, grade) -> {
                if (grade.expect == Expect.FORBIDDEN && grade.count > 0) {
                    forbidden.merge(outcome, grade.count, Long::sum);
                }
            });
        }
        return new Finding(trial, samples, forbidden, errors);
    }

    /** Says what keeps this from being recorded, or nothing. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        errors.forEach(error -> complaints.add(trial + ": " + error));
        if (samples == 0) {
            complaints.add(trial + ": it was never run");
        } else if (!forbidden.isEmpty()
                && trial.expected() == Trial.Expected.NO_FLAW) {
            complaints.add(trial + ": forbidden, and seen " + seen());
        } else if (forbidden.isEmpty()
                && trial.expected() == Trial.Expected.A_FLAW) {
            complaints.add(trial + ": its flaw was not seen, so that this run"
                    + " proves nothing of the others");
        }
        return complaints;
    }

    /** Returns the forbidden outcomes, each after how often it came. */
    String seen() {
        List<String> seen = new ArrayList<>();
        for (Map.Entry<String, Long> outcome : forbidden.entrySet()) {
            seen.add(String.format(Locale.ROOT, "%,d of (%s)",
                    outcome.getValue(), outcome.getKey()));
        }
        return seen.isEmpty() ? "0" : String.join(", ", seen);
    }
}
