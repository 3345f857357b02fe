package org.withoutlocks.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a test class inside a test, to see a wrong variant caught. */
public final class FailedTests {

    /**
     * Runs every test of {@code testClass} and returns the names of the
     * methods that failed, in alphabetical order.
     */
    public static Set<String> of(Class<?> testClass) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute();
        Set<String> names = new TreeSet<>();
        results.testEvents()
                .failed()
                .stream()
                .forEach(event -> names.add(method(event)));
        return names;
    }

    private static String method(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(MethodSource.class::cast)
                .orElseThrow()
                .getMethodName();
    }

    private FailedTests() {}
}
