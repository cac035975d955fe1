package org.waymate.web.campus;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.Desk;
import org.waymate.chat.Lookalike;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.command.TypedLine;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.Platform;
import org.waymate.testing.SettableClock;

/// The playground with the test campus behind it, as a program: also for looking at it in a browser.
@SpringBootApplication(scanBasePackages = "org.waymate.web", exclude = QuartzAutoConfiguration.class)
@EntityScan("org.waymate.web")
@EnableJpaRepositories("org.waymate.web")
public class Campus {

    public static final Instant MONDAY = Instant.parse("2026-10-05T08:00:00Z");

    public static void main(String... args) {
        SpringApplication.run(Campus.class, args);
    }

    @Bean
    SettableClock clock() {
        return new SettableClock(MONDAY);
    }

    @Bean
    Shapes shapes() {
        return Shapes.of(List.of(CampusCommand.class));
    }

    @Bean
    Codec codec(Shapes shapes) {
        return new Codec(shapes);
    }

    @Bean
    Phrasebook phrasebook() {
        return new Phrasebook();
    }

    @Bean
    CampusTimeline timeline() {
        return new CampusTimeline();
    }

    @Bean
    Desk desk(Shapes shapes, Codec codec, Phrasebook phrasebook, CampusTimeline timeline,
            ObjectProvider<ChatPlatform> platform, Clock clock) {
        return new CampusDesk(new TypedLine(shapes), codec, phrasebook,
                new CampusRoom(timeline, platform, clock), clock);
    }

    @Bean
    Lookalike slack() {
        return new Lookalike() {
            @Override
            public Platform platform() {
                return Platform.SLACK;
            }

            @Override
            public List<String> json(Message message) {
                return List.of("{\"text\":\"first\"}", "{\"text\":\"second\"}");
            }
        };
    }
}
