package org.waymate.simulation;

import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.waymate.chat.place.Platform;
import org.waymate.delivery.SendingThreads;
import org.waymate.testing.SettableClock;

/// The whole core, with a clock that is turned, platforms that lose and a database that breaks. It bears no stereotype,
/// so that no other test's core finds it.
@EnableAutoConfiguration
@EntityScan("org.waymate")
@EnableJpaRepositories("org.waymate")
@ComponentScan(basePackages = "org.waymate", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.waymate\\.(testing|simulation)\\..*"))
class SimulatedCore {

    @Bean
    SettableClock clock() {
        return new SettableClock(Instant.EPOCH);
    }

    @Bean
    LossyPlatform slack() {
        return new LossyPlatform(Platform.SLACK);
    }

    @Bean
    LossyPlatform discord() {
        return new LossyPlatform(Platform.DISCORD);
    }

    @Bean
    TextEncryptor encryptor() {
        return Encryptors.delux("only for tests", "5c0744940b5c369b");
    }

    @Bean
    @Primary
    SendingThreads inTurn() {
        return Runnable::run;
    }

    @Bean
    static Planting planting() {
        return new Planting();
    }

    @Bean
    static BeanPostProcessor faultyDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource real && !(bean instanceof FaultyDatabase)
                        ? new FaultyDatabase(real)
                        : bean;
            }
        };
    }
}
