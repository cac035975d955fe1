package org.waymate.web.campus;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.waymate.testing.SettableClock;
import org.waymate.web.demo.Demo;

/// It is Monday morning again and nobody has said anything.
public final class FreshCampus implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var beans = SpringExtension.getApplicationContext(context);
        beans.getBean(SettableClock.class).set(Campus.MONDAY);
        beans.getBean(CampusTimeline.class).forget();
        var demo = beans.getBean(Demo.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> !demo.progress().making());
        demo.startEmpty();
    }
}
