package org.waymate.schedule;

import java.util.Set;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// One trigger that asks every room, whatever the number of programs and pairs: a firing costs some fifteen statements.
/// One that was missed while we were down happens once, when we are back.
@Component
class Timetable implements SmartInitializingSingleton {

    private static final String GROUP = "sweeps";
    private static final JobKey JOB = JobKey.jobKey("AskEveryRoom", GROUP);
    static final TriggerKey TRIGGER = TriggerKey.triggerKey(JOB.getName(), GROUP);

    private final Scheduler scheduler;
    private final int seconds;

    Timetable(Scheduler scheduler, @Value("${waymate.schedule.seconds:60}") int seconds) {
        this.scheduler = scheduler;
        this.seconds = seconds;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            schedule();
            forgetOthers();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not take " + JOB.getName(), e);
        }
    }

    private void schedule() throws SchedulerException {
        var job = JobBuilder.newJob(SweepJob.class).withIdentity(JOB).storeDurably().build();
        scheduler.scheduleJob(job, Set.of(everyMinute(job)), true);
    }

    /// The store still has what an earlier version had there.
    private void forgetOthers() throws SchedulerException {
        for (var key : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (!key.equals(JOB)) {
                scheduler.deleteJob(key);
            }
        }
    }

    private Trigger everyMinute(JobDetail job) {
        return TriggerBuilder.newTrigger().withIdentity(TRIGGER).forJob(job)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(seconds)
                        .withMisfireHandlingInstructionNowWithRemainingCount())
                .build();
    }
}
