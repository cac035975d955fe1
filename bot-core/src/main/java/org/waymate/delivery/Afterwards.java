package org.waymate.delivery;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.waymate.chat.Reply;

/// What can be said only when all is committed: whether a message has arrived. The room leaves it here in its
/// transaction, and the front desk asks for it once the reply is to be shown.
@Component
public class Afterwards {

    private static final ScopedValue<AtomicReference<@Nullable UnaryOperator<Reply>>> LATER = ScopedValue
            .newInstance();

    /// @param then makes of the reply what is shown; a transaction that is done again leaves only its last one
    public void reply(UnaryOperator<Reply> then) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (LATER.isBound()) {
                    LATER.get().set(then);
                }
            }
        });
    }

    /// @param request opens the transaction, and returns when it is committed
    public Optional<Reply> following(Supplier<Optional<Reply>> request) {
        var later = new AtomicReference<@Nullable UnaryOperator<Reply>>();
        var reply = ScopedValue.where(LATER, later).call(request::get);
        var then = later.get();
        return then == null ? reply : reply.map(then);
    }
}
