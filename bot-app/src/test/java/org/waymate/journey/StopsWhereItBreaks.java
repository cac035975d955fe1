package org.waymate.journey;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/// After the first step that fails nothing is to be learnt from the next ones.
public final class StopsWhereItBreaks implements BeforeEachCallback, TestExecutionExceptionHandler {

    private static final Namespace HERE = Namespace.create(StopsWhereItBreaks.class);

    @Override
    public void beforeEach(ExtensionContext step) {
        Assumptions.assumeTrue(journey(step).getStore(HERE).get("broken") == null, "broken before");
    }

    @Override
    public void handleTestExecutionException(ExtensionContext step, Throwable problem) throws Throwable {
        journey(step).getStore(HERE).put("broken", true);
        throw problem;
    }

    private static ExtensionContext journey(ExtensionContext step) {
        return step.getParent().orElseThrow();
    }
}
