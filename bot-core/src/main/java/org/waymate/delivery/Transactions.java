package org.waymate.delivery;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Of two transactions that change the same thing at once, one is too late. It is done again from its
/// beginning, and then finds what the other did.
@Component
public class Transactions {

    private static final int MOST_TRIES = 5;

    private final TransactionTemplate template;

    Transactions(TransactionTemplate template) {
        this.template = template;
    }

    public void run(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }

    public <T extends @Nullable Object> T run(Supplier<T> work) {
        for (var tries = 1;; tries++) {
            try {
                return template.execute(_ -> work.get());
            } catch (ConcurrencyFailureException | DataIntegrityViolationException tooLate) {
                if (tries == MOST_TRIES) {
                    throw tooLate;
                }
            }
        }
    }
}
