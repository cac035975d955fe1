package org.waymate.bench.core;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;

/// The whole core; its platform and its clock are given by whoever starts it.
@SpringBootConfiguration
@EnableAutoConfiguration
@EntityScan("org.waymate")
@EnableJpaRepositories("org.waymate")
@ComponentScan(basePackages = "org.waymate", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.waymate\\.(testing|bench|slack|discord|web|app)\\..*"))
class CoreOnBench {

    @Bean
    TextEncryptor encryptor() {
        return Encryptors.delux("only for measuring", "5c0744940b5c369b");
    }

    @Bean
    BenchLetter letter() {
        return new BenchLetter();
    }
}
