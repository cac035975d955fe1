package org.waymate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.delivery.SweepLog;
import org.waymate.testing.CoreTest;

@CoreTest
class TimetableTest {

    @Autowired private Timetable timetable;

    @Autowired private Scheduler scheduler;

    @Autowired private Rounds rounds;

    @Autowired private AskEveryRoom everyRoom;

    @Autowired private SweepLog log;

    @Test
    void theStoreKnowsWhetherAnythingWasWoken() {
        assertThat(rounds.last()).isEmpty();
    }

    @Test
    void oneFiringAsksEveryRoom() throws Exception {
        everyRoom.ask();

        assertThat(log.all()).hasSizeGreaterThan(10).doesNotContainValue(Optional.empty());
    }

    @Test
    void aSweepThatIsNoMoreIsTakenOff() throws SchedulerException {
        var old = JobKey.jobKey("SweepOfAnEarlierVersion", "sweeps");
        scheduler.addJob(JobBuilder.newJob(SweepJob.class).withIdentity(old).storeDurably().build(), true);

        timetable.afterSingletonsInstantiated();

        assertThat(scheduler.checkExists(old)).isFalse();
        assertThat(scheduler.getJobKeys(GroupMatcher.jobGroupEquals("sweeps")))
                .extracting(JobKey::getName).containsExactly("AskEveryRoom");
    }
}
