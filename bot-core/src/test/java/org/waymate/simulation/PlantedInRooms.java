package org.waymate.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.ProgramId;

/// What planted beans do in the place of the real ones in the rooms that decide what is said.
final class PlantedInRooms {

    private static final Duration LATE = Duration.ofMinutes(10);
    private static final int FIVE = 5;

    private static @Nullable JdbcClient database;

    private PlantedInRooms() {}

    static void standsIn(JdbcClient with) {
        database = with;
    }

    private static JdbcClient database() {
        return Objects.requireNonNull(database);
    }

    static @Nullable Object nothing(MethodInvocation call) {
        return null;
    }

    static Object yes(MethodInvocation call) {
        return true;
    }

    static Object nobody(MethodInvocation call) {
        return Optional.empty();
    }

    static Object none(MethodInvocation call) {
        return List.of();
    }

    /// A yes is a mentor's where its moment is given, and a coordinator's where they are.
    static @Nullable Object unlessByAMentor(MethodInvocation call) {
        return call.getArguments()[2] instanceof Instant ? null : PlantedInSending.proceed(call);
    }

    static @Nullable Object unlessLate(MethodInvocation call) {
        var rhythm = new DirectFieldAccessor(call.getArguments()[0]);
        if (rhythm.getPropertyValue("nextDue") instanceof Instant due
                && due.plus(LATE).isBefore((Instant) call.getArguments()[1])) {
            rhythm.setPropertyValue("nextDue", null);
            return null;
        }
        return PlantedInSending.proceed(call);
    }

    static @Nullable Object fiveDaysEarlier(MethodInvocation call) {
        return PlantedInSending.proceed(call) instanceof LocalDate day ? day.minusDays(FIVE) : null;
    }

    static @Nullable Object asItWasSaid(MethodInvocation call) {
        return call.getArguments()[2];
    }

    static @Nullable Object noted(MethodInvocation call) {
        if (call.getArguments()[0] instanceof Asker.Participant who) {
            database().sql(
                    "insert into audit_line (id, at, code, person_id, program_id) values (?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), who.here().now().atOffset(ZoneOffset.UTC),
                            "pulse.say " + call.getArguments()[2], who.person().id().value(),
                            who.program().id().value())
                    .update();
        }
        return PlantedInSending.proceed(call);
    }

    static Object everybody(MethodInvocation call) {
        var heard = new ArrayList<Object>((List<?>) Objects.requireNonNull(PlantedInSending.proceed(call)));
        database().sql("select person_id from enrolment where program_id = ?")
                .param(((ProgramId) call.getArguments()[0]).value()).query(UUID.class).list().stream()
                .map(PersonId::new).filter(one -> !heard.contains(one)).forEach(heard::add);
        return heard;
    }
}
