package org.waymate.schedule;

import org.quartz.impl.matchers.GroupMatcher;
import java.util.Map;
import java.util.Set;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Sweep;

/// One trigger for each kind of sweep, whatever the number of programs and pairs; the job is named for what
/// it does. A firing that was missed while we were down happens once, when we are back.
@Component
class Timetable implements SmartInitializingSingleton {

    static final String GROUP = "sweeps";

    private final Scheduler scheduler;
    private final Map<String, Sweep> sweeps;
    private final int seconds;

    Timetable(Scheduler scheduler, Map<String, Sweep> sweeps,
            @Value("${waymate.schedule.seconds:60}") int seconds) {
        this.scheduler = scheduler;
        this.sweeps = sweeps;
        this.seconds = seconds;
    }

    @Override
    public void afterSingletonsInstantiated() {
        sweeps.forEach(this::schedule);
        try {
            forgetOthers();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not give up old sweeps", e);
        }
    }

    /// The store still has the sweeps of an earlier version, which nobody does any more.
    private void forgetOthers() throws SchedulerException {
        var ours = sweeps.values().stream().map(Sweep::name).toList();
        for (var key : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (!ours.contains(key.getName())) {
                scheduler.deleteJob(key);
            }
        }
    }

    private void schedule(String bean, Sweep sweep) {
        var name = sweep.name();
        var job = JobBuilder.newJob(SweepJob.class).withIdentity(name, GROUP).withDescription(bean)
                .storeDurably().build();
        try {
            scheduler.scheduleJob(job, Set.of(everyMinute(job)), true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not take " + name, e);
        }
    }

    private Trigger everyMinute(JobDetail job) {
        JobKey key = job.getKey();
        return TriggerBuilder.newTrigger().withIdentity(key.getName(), GROUP).forJob(job)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(seconds)
                        .withMisfireHandlingInstructionNowWithRemainingCount())
                .build();
    }
}
