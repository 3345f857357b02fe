package org.withoutlocks.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a test class inside a test, to see a wrong variant caught. */
public final class FailedTests {

    /**
     * Runs every test of {@code testClass} and returns the names of the
     * methods that failed, each with the message of its first failure.
     */
    public static Map<String, String> of(Class<?> testClass) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute();
        Map<String, String> failures = new TreeMap<>();
        results.testEvents()
                .failed()
                .stream()
                .forEach(event -> failures.putIfAbsent(method(event),
                        message(event)));
        return failures;
    }

    private static String message(Event event) {
        return String.valueOf(event.getRequiredPayload(
                TestExecutionResult.class).getThrowable().orElseThrow());
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
