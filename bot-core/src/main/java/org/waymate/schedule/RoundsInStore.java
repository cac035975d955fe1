package org.waymate.schedule;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.stereotype.Component;

/// Quartz's store knows when it woke each sweep, whichever node it was.
@Component
class RoundsInStore implements Rounds {

    private final Scheduler scheduler;

    RoundsInStore(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Optional<Instant> last() {
        try {
            return scheduler.getTriggerKeys(GroupMatcher.triggerGroupEquals(Timetable.GROUP)).stream()
                    .flatMap(this::last).max(Instant::compareTo);
        } catch (SchedulerException e) {
            return Optional.empty();
        }
    }

    private Stream<Instant> last(TriggerKey key) {
        try {
            return Optional.ofNullable(scheduler.getTrigger(key)).map(Trigger::getPreviousFireTime)
                    .map(Date::toInstant).stream();
        } catch (SchedulerException e) {
            return Stream.empty();
        }
    }
}
