package org.waymate.testing;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Two test classes may run at once, though tests want a database and a clock to themselves: each class takes a
/// lane, and each lane has its own Spring context. Who runs alone stays in the first.
public final class Lanes implements BeforeAllCallback, TestInstancePreConstructCallback, ContextCustomizerFactory {

    private static final int AT_ONCE = 2;
    private static final Deque<Integer> FREE = new LinkedBlockingDeque<>();
    private static final ThreadLocal<Integer> MINE = ThreadLocal.withInitial(() -> 0);

    static {
        for (var lane = 0; lane < AT_ONCE; lane++) {
            FREE.addLast(lane);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        take(context);
    }

    /// An instance that lives as long as its class is there before all else.
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        take(context);
    }

    private static void take(ExtensionContext context) {
        context.getStore(ExtensionContext.Namespace.create(Lanes.class))
                .computeIfAbsent("lane", key -> new Taken());
    }

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> testClass,
            List<ContextConfigurationAttributes> attributes) {
        return new Lane(MINE.get());
    }

    /// Equal lanes share a context.
    private record Lane(int number) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context,
                MergedContextConfiguration configuration) {
            // it is enough to be told apart
        }
    }

    private static final class Taken implements AutoCloseable {

        private final int lane = FREE.removeFirst();

        Taken() {
            MINE.set(lane);
        }

        @Override
        public void close() {
            MINE.remove();
            FREE.addFirst(lane);
        }
    }
}
