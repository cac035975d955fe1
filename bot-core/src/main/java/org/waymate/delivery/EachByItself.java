package org.waymate.delivery;

import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Does what a sweep has found one thing after the other, each in a transaction of its own: one that fails holds
/// nobody else up, and is tried again at the next sweep.
@Component
public class EachByItself {

    private static final Logger LOG = LoggerFactory.getLogger(EachByItself.class);

    private final Transactions transactions;

    EachByItself(Transactions transactions) {
        this.transactions = transactions;
    }

    /// @param found ids: each is read anew in its transaction, since it may have changed by then
    public <T> void of(Collection<T> found, Consumer<T> work) {
        for (var one : found) {
            try {
                transactions.run(() -> work.accept(one));
            } catch (RuntimeException e) {
                LOG.error("Due and not done, it is tried again at the next sweep: {}", one, e);
            }
        }
    }
}
