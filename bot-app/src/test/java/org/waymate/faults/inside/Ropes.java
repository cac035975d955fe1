package org.waymate.faults.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymate.delivery.Outbox;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.Programs;
import org.waymate.program.Role;

/// By which a drill pulls at the program from outside.
@RestController
final class Ropes {

    private final Outbox outbox;
    private final Programs programs;
    private final Enrolments enrolments;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Scheduler scheduler;

    Ropes(Outbox outbox, Programs programs, Enrolments enrolments, TransactionTemplate transaction,
            JdbcClient database, Scheduler scheduler) {
        this.outbox = outbox;
        this.programs = programs;
        this.enrolments = enrolments;
        this.transaction = transaction;
        this.database = database;
        this.scheduler = scheduler;
    }

    /// Says these numbers to every mentee, each number in a transaction of its own.
    ///
    /// @return how many numbers are said for good
    @GetMapping("/faults/tell")
    String tell(@RequestParam int from, @RequestParam int to) {
        IntStream.rangeClosed(from, to)
                .forEach(number -> transaction.executeWithoutResult(_ -> tell(number)));
        return Integer.toString(to - from + 1);
    }

    private void tell(int number) {
        programs.findAll().forEach(program -> mentees(program).forEach(person -> outbox.tell(program.id(),
                person.person(), NumberLetter.KIND, Integer.toString(number), Integer.toString(number))));
    }

    private List<Enrolment> mentees(Program program) {
        return enrolments.active(program.id(), Role.MENTEE);
    }

    /// How many of the numbers are in which state, as `SENT 12, UNKNOWN 1`.
    @GetMapping("/faults/states")
    String states() {
        return database.sql(
                "select state || ' ' || count(*) from delivery where kind = 'number' group by state order by state")
                .query(String.class).list().stream().collect(Collectors.joining(", "));
    }

    /// Whoever starts often comes to Discord more seldom; drills have no time for that.
    @GetMapping("/faults/forget-logins")
    String forgetLogins() {
        return "forgot " + database.sql("delete from line_opened").update();
    }

    /// The numbers that are written into the outbox.
    @GetMapping("/faults/told")
    String told() {
        return String.join(",", database.sql("select distinct subject from delivery where kind = 'number'")
                .query(String.class).list());
    }

    /// The next transaction that takes messages fails by an error that nobody expects.
    @GetMapping("/faults/error")
    String error() {
        Standstill.fails();
        return "soon";
    }

    /// Takes all the memory that there is.
    @GetMapping("/faults/exhaust")
    String exhaust() {
        var all = new ArrayList<byte[]>();
        while (true) {
            all.add(new byte[10_000_000]);
        }
    }

    /// Nothing is woken any more, as when the scheduler's threads have died.
    @GetMapping("/faults/sleep")
    String sleep() throws SchedulerException {
        scheduler.standby();
        return "asleep";
    }

    /// From now on the program stands still where this is reached.
    @GetMapping("/faults/stand")
    String stand(@RequestParam Standstill at) {
        Standstill.next(at);
        return at.name();
    }
}
