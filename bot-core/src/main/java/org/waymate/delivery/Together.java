package org.waymate.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/// Does in one transaction what was asked for by the time that somebody wants an answer. Nobody waits for others to ask:
/// the first who wants an answer begins at once, and what is asked meanwhile comes next, all together. However many
/// messages are underway, they take two connections, so that whoever presses a button finds one.
///
/// An answer is there when it is committed. Where one of them spoils it for all, each gets a transaction of its own.
final class Together<Q, A> {

    private static final int AT_ONCE = 2;

    private final Transactions transactions;
    private final Function<List<Q>, List<A>> deed;
    private final int most;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Queue<Asked<Q, A>> waiting = new ArrayDeque<>();

    private record Asked<Q, A>(Q what, CompletableFuture<A> answer) {}

    /// @param deed answers each in their order; it may be done again from its beginning
    /// @param most so many in one transaction
    Together(Transactions transactions, int most, Function<List<Q>, List<A>> deed) {
        this.transactions = transactions;
        this.most = most;
        this.deed = deed;
    }

    /// @return waits for the answer
    Supplier<A> ask(Q what) {
        var mine = new Asked<>(what, new CompletableFuture<A>());
        waits(mine);
        return () -> answer(mine);
    }

    private A answer(Asked<Q, A> mine) {
        turns.acquireUninterruptibly();
        Thread.yield(); // those that are on their way come along
        try {
            while (isWaiting(mine)) {
                answer(next());
            }
        } finally {
            turns.release();
        }
        return given(mine);
    }

    private synchronized void waits(Asked<Q, A> one) {
        waiting.add(one);
    }

    private synchronized boolean isWaiting(Asked<Q, A> one) {
        return waiting.contains(one);
    }

    private synchronized List<Asked<Q, A>> next() {
        var next = new ArrayList<Asked<Q, A>>();
        while (next.size() < most && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        return next;
    }

    private void answer(List<Asked<Q, A>> all) {
        try {
            var answers = transactions.run(() -> deed.apply(all.stream().map(Asked::what).toList()));
            for (var n = 0; n < all.size(); n++) {
                all.get(n).answer().complete(answers.get(n));
            }
        } catch (RuntimeException e) {
            if (all.size() == 1 || DatabaseAway.explains(e)) {
                fail(all, e);
            } else {
                all.forEach(one -> answer(List.of(one)));
            }
        } catch (Error e) {
            fail(all, e);
        }
    }

    private static <Q, A> void fail(List<Asked<Q, A>> all, Throwable why) {
        all.forEach(one -> one.answer().completeExceptionally(why));
    }

    private static <Q, A> A given(Asked<Q, A> one) {
        try {
            return one.answer().join();
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case RuntimeException why -> why;
                case Error why -> throw why;
                case null, default -> e;
            };
        }
    }
}
