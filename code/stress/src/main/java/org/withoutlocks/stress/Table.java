package org.withoutlocks.stress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Findings as text. */
final class Table {

    private static final String ROW = "%-13s  %-14s  %13s  %s";

    static List<String> of(List<Finding> findings) {
        return Stream.concat(
                Stream.of(ROW.formatted("test", "vector", "samples",
                        "forbidden outcomes")),
                findings.stream().map(Table::row)).toList();
    }

    private static String row(Finding finding) {
        return ROW.formatted(finding.trial().test().getSimpleName(),
                finding.trial().subject().title,
                String.format(Locale.ROOT, "%,d", finding.samples()),
                finding.seen());
    }

    private Table() {}
}
