package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.withoutlocks.explorer.WrittenHistory.Operation;

/** A history in words, for those who do not see the figure. */
final class HistoryWords {

    /** Returns sentences; the last has no full stop. */
    static String of(List<Operation> operations, Conclusion conclusion) {
        List<Operation> called = operations.stream()
                .sorted(Comparator.comparing(Operation::called))
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add("Time runs to the right");
        sentences.add("The calls begin in this order: " + list(called));
        called.stream()
                .filter(Operation::isPending)
                .map(operation -> operation + " never returns")
                .forEach(sentences::add);
        for (int i = 0; i < called.size(); i++) {
            Operation operation = called.get(i);
            List<Operation> others = called.subList(i + 1, called.size())
                    .stream()
                    .filter(operation::overlaps)
                    .toList();
            if (!others.isEmpty()) {
                sentences.add(operation + " overlaps " + list(others));
            }
        }
        if (!conclusion.note().isEmpty()) {
            sentences.add(conclusion.note()
                    .substring(0, 1)
                    .toUpperCase(Locale.ROOT)
                    + conclusion.note().substring(1)
                    + (conclusion.order().isEmpty() ? ""
                            : " " + list(conclusion.order())));
        }
        return String.join(". ", sentences);
    }

    private static String list(List<Operation> operations) {
        return operations.stream()
                .map(Operation::toString)
                .collect(Collectors.joining(", "));
    }

    private HistoryWords() {}
}
