package org.waymate.discord;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells Discord the commands, and only when they changed: a change takes clients a while to show, and an
/// application may make no more than 200 a day. Where that fails it is tried again, ever more slowly.
final class Registration {

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final List<SlashCommandData> ours;

    Registration(List<SlashCommandData> ours) {
        this.ours = ours;
    }

    void register(JDA jda) {
        attempt(jda, FIRST_PAUSE);
    }

    private void attempt(JDA jda, Duration pause) {
        try {
            tell(jda);
        } catch (RuntimeException e) {
            if (isOver(jda)) {
                return;
            }
            LOG.warn("Discord does not have the commands yet ({}); trying again in {} s", e.getMessage(),
                    pause.toSeconds());
            CompletableFuture
                    .delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(() -> attempt(jda, longer(pause)));
        }
    }

    private void tell(JDA jda) {
        var there = Calls.inTurn(jda.retrieveCommands(true)).stream().map(CommandData::fromCommand).toList();
        if (written(ours).equals(written(there))) {
            LOG.debug("Discord has the commands already");
        } else {
            Calls.inTurn(jda.updateCommands().addCommands(ours));
            LOG.info("Told Discord the commands");
        }
    }

    private static boolean isOver(JDA jda) {
        return switch (jda.getStatus()) {
            case SHUTTING_DOWN, SHUTDOWN, FAILED_TO_LOGIN -> true;
            default -> false;
        };
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private static Set<?> written(List<? extends CommandData> commands) {
        return commands.stream().map(command -> DataObject.fromJson(command.toData().toJson()).toMap())
                .collect(Collectors.toSet());
    }
}
