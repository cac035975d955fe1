package org.waymate.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The program. Rooms, adapters and entities are found anywhere under `org.waymate`. Beans bear their whole
/// class name, since both adapters have the same cast.
@SpringBootApplication(scanBasePackages = "org.waymate", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@AutoConfigurationPackage(basePackages = "org.waymate")
public class WaymateApplication {

    public static void main(String... args) {
        if (Errands.asked(args)) {
            System.exit(Errands.sayingTo(System.out).run(args));
        }
        var application = new SpringApplication(WaymateApplication.class);
        application.addInitializers(new ClaimingDataFolder());
        application.run(args);
    }
}
