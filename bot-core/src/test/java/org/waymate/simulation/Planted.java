package org.waymate.simulation;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ReflectiveMethodInvocation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Outcome;
import org.waymate.pairing.Match;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.Program;
import org.waymate.program.ProgramId;

/// What planted beans do in the place of the real ones.
final class Planted {

    private static final Duration A_WHILE = Duration.ofHours(6);

    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    private static @Nullable TransactionTemplate transactions;
    private static @Nullable JdbcClient database;

    private Planted() {}

    static void standsIn(TransactionTemplate with, JdbcClient sameTransaction) {
        transactions = with;
        database = sameTransaction;
    }

    private static JdbcClient database() {
        return Optional.ofNullable(database).orElseThrow();
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

    static Object uncertainIsUnsent(MethodInvocation call) {
        return noting(call, outcome -> outcome instanceof Outcome.Uncertain
                ? new Outcome.Later(Duration.ofSeconds(1))
                : outcome);
    }

    static Object uncertainIsSent(MethodInvocation call) {
        return noting(call, outcome -> outcome instanceof Outcome.Uncertain
                ? new Outcome.Delivered(new MessageRef("D", List.of("nowhere")))
                : outcome);
    }

    static Object waitsNot(MethodInvocation call) {
        return noting(call,
                outcome -> outcome instanceof Outcome.Later ? new Outcome.Later(Duration.ZERO) : outcome);
    }

    static Object knocksAgain(MethodInvocation call) {
        return noting(call,
                outcome -> outcome instanceof Outcome.Unreachable ? new Outcome.Later(A_WHILE) : outcome);
    }

    private static @Nullable Object noting(MethodInvocation call, UnaryOperator<Outcome> as) {
        for (var i = 0; i < call.getArguments().length; i++) {
            if (call.getArguments()[i] instanceof Outcome outcome) {
                call.getArguments()[i] = as.apply(outcome);
            }
        }
        return proceed(call);
    }

    static Object byStandardTime(MethodInvocation call) {
        return calendar(proceed(call), (zone, program) -> zone.getRules().getStandardOffset(NEW_YEAR));
    }

    /// A clock so far east or west that each day begins on the one before.
    static Object aDayLate(MethodInvocation call) {
        return calendar(proceed(call), (zone, program) -> ZoneOffset.ofHours(-18));
    }

    private interface Zones {

        ZoneId instead(ZoneId zone, Program program);
    }

    private static Object calendar(@Nullable Object real, Zones zones) {
        try {
            var type = Optional.ofNullable(real).orElseThrow().getClass();
            var program = (Program) got(real, "program");
            var made = type.getDeclaredConstructor(Program.class, LocalTime.class, ZoneId.class);
            made.setAccessible(true);
            return made.newInstance(program, got(real, "hour"),
                    zones.instead((ZoneId) got(real, "zone"), program));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object got(Object from, String component) throws ReflectiveOperationException {
        Method method = from.getClass().getDeclaredMethod(component);
        method.setAccessible(true);
        return method.invoke(from);
    }

    static Object leavesSomeOut(MethodInvocation call) {
        return ((Collection<?>) Optional.ofNullable(proceed(call)).orElseThrow()).stream()
                .filter(one -> one.hashCode() % 3 != 0).toList();
    }

    static Object atOnce(MethodInvocation call) {
        return LocalDate.ofInstant(((Match) call.getArguments()[0]).since(), ZoneOffset.UTC);
    }

    static @Nullable Object remindsTwice(MethodInvocation call) throws Throwable {
        if ("check-in-reminder".equals(call.getArguments()[2])) {
            var twice = ((ReflectiveMethodInvocation) call).invocableClone();
            twice.getArguments()[4] += "/2";
            twice.proceed();
        }
        return call.proceed();
    }

    static @Nullable Object introducesOne(MethodInvocation call) throws Throwable {
        return "introduction".equals(call.getArguments()[2]) && call.getArguments()[1].hashCode() % 2 == 0
                ? null
                : call.proceed();
    }

    static Object asIfAlone(MethodInvocation call) {
        var real = Optional.ofNullable(proceed(call)).orElseThrow();
        return StackWalker.getInstance().walk(frames -> frames.limit(40)
                .anyMatch(frame -> frame.getClassName().equals("org.waymate.pairing.Requesting")))
                        ? List.of()
                        : real;
    }

    static @Nullable Object anothers(MethodInvocation call) {
        var person = (PersonId) call.getArguments()[0];
        if (person.hashCode() % 3 == 0) {
            call.getArguments()[0] = database()
                    .sql("select person_id from chat_account order by person_id limit 1")
                    .query(UUID.class).optional().map(PersonId::new).orElse(person);
        }
        return proceed(call);
    }

    static Object everybody(MethodInvocation call) {
        return database().sql("select person_id from enrolment where program_id = ? and standing = 'ACTIVE'")
                .param(((ProgramId) call.getArguments()[0]).value()).query(UUID.class).list().stream()
                .map(PersonId::new).toList();
    }

    static @Nullable Object namesThePulse(MethodInvocation call) {
        var said = proceed(call);
        var who = (Asker.Participant) call.getArguments()[0];
        database().sql("insert into audit_line (id, program_id, person_id, code, at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), who.program().id().value(), who.person().id().value(),
                        "pulse.say " + call.getArguments()[2], who.here().now().atOffset(ZoneOffset.UTC))
                .update();
        return said;
    }
}
