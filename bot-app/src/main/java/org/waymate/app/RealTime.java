package org.waymate.app;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one place that reads the system's clock. Everybody else is given one; the playground puts
/// one before it that can be turned.
///
/// `waymate.clock.ahead` (an ISO-8601 duration, as `P3D`) sets it ahead, for drills that start the program
/// on a later day.
@Configuration(proxyBeanMethods = false)
class RealTime {

    @Bean
    Clock clock(@Value("${waymate.clock.ahead:PT0S}") Duration ahead) {
        return Clock.offset(wallClock(), ahead);
    }

    /// What others stamp their requests by. Nobody sets it ahead, so it is given only to who asks for it by name.
    @Bean(defaultCandidate = false)
    Clock wallClock() {
        return Clock.systemUTC();
    }
}
