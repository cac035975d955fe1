package org.waymate.schedule;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.springframework.context.ApplicationContext;
import org.waymate.delivery.Sweep;
import org.waymate.delivery.SweepLog;

/// A firing: read the clock, call the room.
@DisallowConcurrentExecution
public class SweepJob implements Job {

    private final ApplicationContext rooms;
    private final Clock clock;
    private final TwoHands hands;
    private final SweepLog log;

    public SweepJob(ApplicationContext rooms, Clock clock, TwoHands hands, SweepLog log) {
        this.rooms = rooms;
        this.clock = clock;
        this.hands = hands;
        this.log = log;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var room = context.getJobDetail().getDescription();
        hands.byQuartz(() -> log.sweep(rooms.getBean(room, Sweep.class), clock.instant()));
    }
}
