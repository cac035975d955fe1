package org.waymate.frontdesk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.command.TypedLine;

/// What follows from the commands of all rooms.
@Configuration(proxyBeanMethods = false)
class SeamConfiguration {

    @Bean
    Shapes shapes(Rooms rooms) {
        return Shapes.of(rooms.families());
    }

    @Bean
    Codec codec(Shapes shapes) {
        return new Codec(shapes);
    }

    @Bean
    TypedLine typedLine(Shapes shapes) {
        return new TypedLine(shapes);
    }

    @Bean
    Phrasebook phrasebook() {
        return new Phrasebook();
    }
}
