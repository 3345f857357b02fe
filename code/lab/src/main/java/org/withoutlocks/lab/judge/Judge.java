package org.withoutlocks.lab.judge;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the tests of an exercise. Those tagged {@code sequential} come first,
 * and unless all of them pass the others are not judged.
 */
public final class Judge {

    /** The tag of a test for which one thread is enough. */
    public static final String SEQUENTIAL = "sequential";

    /** Hears of what happens, on the thread that runs the tests. */
    public interface Listener {

        /** A property is going to be judged. */
        void begins(Outcome property);

        /** Something is known of a property; at first, that it is not judged. */
        void knows(Outcome outcome);
    }

    private final Class<?> tests;
    private final Listener listener;
    private final Launcher launcher;
    private final Map<String, Outcome> outcomes = new HashMap<>();

    private Judge(Class<?> tests, Listener listener) {
        this.tests = tests;
        this.listener = listener;
        launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    }

    /** Judges all properties that {@code tests} has a test for. */
    public static void judge(Class<?> tests, Listener listener) {
        new Judge(tests, listener).judge();
    }

    private void tell(TestPlan plan) {
        each(plan, test -> know(initial(test)));
    }

    private void judge() {
        TestPlan sequential = plan(TagFilter.includeTags(SEQUENTIAL));
        TestPlan concurrent = plan(TagFilter.excludeTags(SEQUENTIAL));
        tell(sequential);
        tell(concurrent);
        launcher.execute(sequential, listening());
        if (outcomes.values()
                .stream()
                .filter(Outcome::sequential)
                .allMatch(outcome -> outcome.status() == Status.PASSED)) {
            launcher.execute(concurrent, listening());
        }
    }

    private TestPlan plan(org.junit.platform.engine.Filter<?> filter) {
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(tests))
                        .filters(filter)
                        .enableImplicitConfigurationParameters(false)
                        .build();
        return launcher.discover(request);
    }

    private static void each(TestPlan plan, Consumer<TestIdentifier> action) {
        List<TestIdentifier> found = new ArrayList<>();
        plan.accept(new TestPlan.Visitor() {
            @Override
            public void visit(TestIdentifier test) {
                if (test.isTest()) {
                    found.add(test);
                }
            }
        });
        found.forEach(action);
    }

    private static Outcome initial(TestIdentifier test) {
        return new Outcome(property(test), test.getDisplayName(),
                test.getTags().contains(TestTag.create(SEQUENTIAL)),
                Status.NOT_JUDGED, "", null);
    }

    private static String property(TestIdentifier test) {
        return ((MethodSource) test.getSource().orElseThrow()).getMethodName();
    }

    private void know(Outcome outcome) {
        outcomes.put(outcome.property(), outcome);
        listener.knows(outcome);
    }

    private TestExecutionListener listening() {
        return new TestExecutionListener() {
            @Override
            public void executionStarted(TestIdentifier test) {
                if (test.isTest()) {
                    listener.begins(initial(test));
                }
            }

            @Override
            public void executionFinished(TestIdentifier test,
                    TestExecutionResult result) {
                if (test.isTest()) {
                    know(result.getThrowable()
                            .map(thrown -> Failure.of(thrown, tests)
                                    .of(initial(test)))
                            .orElseGet(() -> initial(test)
                                    .with(Status.PASSED, "", null)));
                }
            }
        };
    }
}
