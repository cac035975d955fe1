package org.waymate.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Outcome;

/// What planted beans do in the place of the real ones where messages are sent.
final class PlantedInSending {

    private static final Duration A_WHILE = Duration.ofHours(6);

    private static @Nullable TransactionTemplate transactions;

    private PlantedInSending() {}

    static void standsIn(TransactionTemplate with) {
        transactions = with;
    }

    static Object inOneTransaction(MethodInvocation call) {
        Optional.ofNullable(transactions).orElseThrow().executeWithoutResult(_ -> proceed(call));
        return true;
    }

    static @Nullable Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object uncertainIsUnsent(MethodInvocation call) {
        return noting(call, outcome -> outcome instanceof Outcome.Uncertain
                ? Outcome.Later.of(Duration.ofSeconds(1))
                : outcome);
    }

    static @Nullable Object uncertainIsSent(MethodInvocation call) {
        return noting(call, outcome -> outcome instanceof Outcome.Uncertain
                ? new Outcome.Delivered(new MessageRef("somewhere", List.of("something")))
                : outcome);
    }

    static @Nullable Object waitsNot(MethodInvocation call) {
        return noting(call,
                outcome -> outcome instanceof Outcome.Later ? Outcome.Later.of(Duration.ZERO) : outcome);
    }

    static @Nullable Object knocksAgain(MethodInvocation call) {
        return noting(call,
                outcome -> outcome instanceof Outcome.Unreachable ? Outcome.Later.of(A_WHILE) : outcome);
    }

    /// Whoever asks what else is ready hears of one thing.
    static @Nullable Object oneByOne(MethodInvocation call) {
        return proceed(call) instanceof List<?> all ? all.subList(0, Math.min(1, all.size())) : null;
    }

    /// The same once more is another one each time.
    static @Nullable Object anotherOccurrence(MethodInvocation call) {
        call.getArguments()[4] = call.getArguments()[4] + "/" + UUID.randomUUID();
        return proceed(call);
    }

    static @Nullable Object noCheckIn(MethodInvocation call) {
        return call.getArguments()[2].equals("check-in") ? null : proceed(call);
    }

    private static @Nullable Object noting(MethodInvocation call, UnaryOperator<Outcome> as) {
        for (var i = 0; i < call.getArguments().length; i++) {
            if (call.getArguments()[i] instanceof Outcome outcome) {
                call.getArguments()[i] = as.apply(outcome);
            }
        }
        return proceed(call);
    }
}
