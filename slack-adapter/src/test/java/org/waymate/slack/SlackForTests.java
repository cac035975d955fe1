package org.waymate.slack;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shapes;
import org.waymate.slack.sample.SampleDesk;

/// The adapter in a real Tomcat, before a desk of samples.
@SpringBootConfiguration
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class})
@Import(SlackConfiguration.class)
class SlackForTests {

    @Bean({"clock", "wallClock"})
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Shapes shapes() {
        return Samples.SHAPES;
    }

    @Bean
    Codec codec() {
        return Samples.CODEC;
    }

    @Bean
    Phrasebook phrasebook() {
        return new Phrasebook();
    }

    @Bean
    SampleDesk desk(Shapes shapes, Codec codec) {
        return new SampleDesk(shapes, codec);
    }
}
