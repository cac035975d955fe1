package org.waymate.bench.idle;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Counting {

    @Bean
    static CountedStatements counted() {
        return new CountedStatements();
    }
}
