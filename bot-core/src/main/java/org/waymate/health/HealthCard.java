package org.waymate.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Backlog;
import org.waymate.delivery.SweepLog;
import org.waymate.program.Asker;

/// The platforms, the messages, and when each piece of work that falls due by itself was last done.
@Component
class HealthCard {

    private static final Words WORDS = Words.of(HealthCard.class);

    /// What has words here; other work is called by its name.
    private static final Set<String> KNOWN = Set.of("AskAgain", "AskTheNextMentor", "BackUpDatabase",
            "EndBreaks",
            "FinishDeeds",
            "ForgetOldDrafts", "GiveTips", "LoseNames", "OpenDueCheckIns", "OpenPulse", "RemindOfConcerns",
            "RemindSilent", "SendBrief", "TellWhoStillWaits");

    private final List<ChatPlatform> platforms;
    private final Backlog.Count backlog;
    private final SweepLog sweeps;

    HealthCard(List<ChatPlatform> platforms, Backlog.Count backlog, SweepLog sweeps) {
        this.platforms = platforms;
        this.backlog = backlog;
        this.sweeps = sweeps;
    }

    Message about(Asker.Coordinator who) {
        var here = who.here();
        var stands = backlog.of(who.program().id(), here.now());
        var isWell = stands.waiting() == 0 && stands.doubtful() == 0
                && platforms.stream().allMatch(ChatPlatform::ready);
        return Message.saying(WORDS.say(here, isWell ? "well" : "not-well"))
                .and(new Part.Facts(
                        Stream.concat(platforms.stream().map(platform -> connection(platform, here)),
                                Stream.of(messages(stands, here))).toList()))
                .and(WORDS.say(here, "work")).and(work(here));
    }

    private static Part.Fact connection(ChatPlatform platform, Here here) {
        return new Part.Fact(WORDS.label(here, "platform", Map.of("platform", platform.platform())),
                platform.whyNot().map(why -> WORDS.say(here, "refused", Map.of("why", why)))
                        .orElseGet(() -> WORDS.say(here, platform.ready() ? "connected" : "connecting")));
    }

    private static Part.Fact messages(Backlog stands, Here here) {
        return new Part.Fact(WORDS.label(here, "messages"), WORDS.say(here, "stands",
                Map.of("sent", stands.sent(), "waiting", stands.waiting(), "since",
                        stands.since().orElse(here.now()), "doubtful", stands.doubtful())));
    }

    private Prose work(Here here) {
        return new Prose(sweeps.all().entrySet().stream()
                .map(one -> "- " + done(one.getKey(), one.getValue(), here).commonMark())
                .collect(Collectors.joining("\n")));
    }

    private static Prose done(String name, Optional<Instant> at, Here here) {
        var what = KNOWN.contains(name) ? WORDS.say(here, "work." + name) : Prose.quoting(name);
        return at.map(when -> WORDS.say(here, "done", Map.of("what", what, "at", when)))
                .orElseGet(() -> WORDS.say(here, "not-yet", Map.of("what", what)));
    }
}
