package org.waymate.testing;

import java.time.Instant;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;

/// The whole core on a database, with a clock that is turned by hand and a platform that remembers.
@SpringBootConfiguration
@EnableAutoConfiguration
@EntityScan("org.waymate")
@EnableJpaRepositories("org.waymate")
@ComponentScan(basePackages = "org.waymate", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.waymate\\.testing\\..*"))
@Import({Campus.class, Things.class})
public class CoreForTests {

    /// Monday, 5 October 2026, ten in the morning in Berlin.
    public static final Instant MONDAY = Instant.parse("2026-10-05T08:00:00Z");

    @Bean
    SettableClock clock() {
        return new SettableClock(MONDAY);
    }

    @Bean
    HeardPlatform platform() {
        return new HeardPlatform();
    }

    @Bean
    TextEncryptor encryptor() {
        return Encryptors.delux("only for tests", "5c0744940b5c369b");
    }
}
