package org.waymate.recovering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Holding;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;
import org.waymate.delivery.Transactions;
import org.waymate.program.Coordinators;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// The first start after a restore. Before anything is sent or heard, what fell due since the backup is caught up and
/// held, also what the sweeps would only now have said of that time; then each program's coordinators are asked.
/// Cut off anywhere, it is done again at the next start.
@Component
class BeginningAgain implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(BeginningAgain.class);

    /// One thing that is caught up may make another due.
    private static final int MOST_ROUNDS = 5;

    private final Restorations restorations;
    private final Recoveries recoveries;
    private final Holding holding;
    private final List<Sweep> sweeps;
    private final Programs programs;
    private final Coordinators coordinators;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    BeginningAgain(Restorations restorations, Recoveries recoveries, Holding holding, List<Sweep> sweeps,
            Programs programs, Coordinators coordinators, Outbox outbox, Transactions transactions,
            Clock clock) {
        this.restorations = restorations;
        this.recoveries = recoveries;
        this.holding = holding;
        this.sweeps = sweeps;
        this.programs = programs;
        this.coordinators = coordinators;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!restorations.findByBegunAtIsNullOrderByBackupAtDesc().isEmpty()) {
            catchUp();
            transactions.run(this::askAll);
        }
    }

    private void catchUp() {
        hold();
        var rounds = 0;
        do {
            sweeps.forEach(this::sweep);
        } while (hold() > 0 && ++rounds < MOST_ROUNDS);
    }

    private int hold() {
        return transactions.run(() -> holding.hold(clock.instant()));
    }

    private void sweep(Sweep sweep) {
        try {
            sweep.sweep(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("Not caught up after the restore: {}", sweep.name(), e);
        }
    }

    private void askAll() {
        var now = clock.instant();
        var marks = restorations.findByBegunAtIsNullOrderByBackupAtDesc();
        programs.findAll().forEach(program -> ask(program, marks.getFirst().backupAt(), now));
        marks.forEach(mark -> mark.begins(now));
        LOG.info(
                "Begins again from the backup of {}: what fell due since then is held until a coordinator decides",
                marks.getFirst().backupAt());
    }

    private void ask(Program program, Instant backupAt, Instant now) {
        var held = holding.held(program.id());
        if (held.messages() > 0 || !program.isOverOn(LocalDate.ofInstant(now, program.zone()))) {
            var recovery = recoveries.save(new Recovery(program.id(), backupAt, held));
            coordinators.of(program.id()).forEach(coordinator -> outbox.tell(program.id(), coordinator,
                    RecoveryLetter.KIND, recovery.subject(), recovery.subject()));
        }
    }
}
