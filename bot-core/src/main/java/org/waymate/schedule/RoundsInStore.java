package org.waymate.schedule;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.springframework.stereotype.Component;

/// Quartz's store knows when it last fired, whichever node it was.
@Component
class RoundsInStore implements Rounds {

    private final Scheduler scheduler;

    RoundsInStore(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Optional<Instant> last() {
        try {
            return Optional.ofNullable(scheduler.getTrigger(Timetable.TRIGGER))
                    .map(Trigger::getPreviousFireTime)
                    .map(Date::toInstant);
        } catch (SchedulerException e) {
            return Optional.empty();
        }
    }
}
