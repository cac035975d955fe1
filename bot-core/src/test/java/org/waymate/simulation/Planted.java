package org.waymate.simulation;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.chat.Outcome;

/// What planted beans do in the place of the real ones.
final class Planted {

    private static final Duration A_WHILE = Duration.ofHours(6);

    private static @Nullable TransactionTemplate transactions;

    private Planted() {}

    static void standsIn(TransactionTemplate with) {
        transactions = with;
    }

    static Object inOneTransaction(MethodInvocation call) {
        Optional.ofNullable(transactions).orElseThrow().executeWithoutResult(_ -> proceed(call));
        return true;
    }

    private static @Nullable Object proceed(MethodInvocation call) {
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

    static @Nullable Object waitsNot(MethodInvocation call) {
        return noting(call,
                outcome -> outcome instanceof Outcome.Later ? Outcome.Later.of(Duration.ZERO) : outcome);
    }

    static @Nullable Object knocksAgain(MethodInvocation call) {
        return noting(call,
                outcome -> outcome instanceof Outcome.Unreachable ? Outcome.Later.of(A_WHILE) : outcome);
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
