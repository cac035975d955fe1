package org.waymate.schedule;

import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/// A firing, on one machine of however many there are. It ends before the next one, so that Quartz need not see to that,
/// which would cost it five statements each time, and a machine that is killed leaves nothing locked.
public class SweepJob implements Job {

    private final AskEveryRoom everyRoom;

    public SweepJob(AskEveryRoom everyRoom) {
        this.everyRoom = everyRoom;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        try {
            everyRoom.ask();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobExecutionException(e);
        }
    }
}
