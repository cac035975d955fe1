package org.waymate.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/// The arrows between the rooms. Whoever needs one the other way publishes an event instead.
@AnalyzeClasses(packages = "org.waymate", importOptions = ArchitectureTest.OnlyTheProgram.class)
class ArchitectureTest {

    private static final String[] OUTSIDE = {"org.waymate.slack..", "org.waymate.discord..",
            "org.waymate.web..",
            "org.waymate.app.."};
    private static final String[] BELOW_FEATURES = {"org.waymate.chat..", "org.waymate.people..",
            "org.waymate.program..", "org.waymate.delivery.."};
    private static final String[] ABOVE_FEATURES = {"org.waymate.frontdesk..", "org.waymate.schedule.."};

    @ArchTest static final ArchRule slackStaysInItsAdapter = noClasses().that()
            .resideOutsideOfPackage("org.waymate.slack..")
            .should().dependOnClassesThat().resideInAPackage("com.slack..");

    @ArchTest static final ArchRule discordStaysInItsAdapter = noClasses().that()
            .resideOutsideOfPackage("org.waymate.discord..").should().dependOnClassesThat()
            .resideInAPackage("net.dv8tion..");

    @ArchTest static final ArchRule quartzStaysInSchedule = noClasses().that()
            .resideOutsideOfPackage("org.waymate.schedule..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.quartz..", "org.springframework.scheduling.quartz..");

    @ArchTest static final ArchRule theCoreKnowsNoWeb = noClasses().that().resideOutsideOfPackages(OUTSIDE)
            .should()
            .dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "org.springframework.web..",
                    "org.springframework.http..", "org.thymeleaf..");

    @ArchTest static final ArchRule noRing = slices().matching("org.waymate.(**)").should().beFreeOfCycles();

    /// A package that no line names is a feature; features may stand on one another, as long as there is no ring.
    @ArchTest static final ArchRule arrowsRunOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("chat").definedBy("org.waymate.chat..")
            .layer("people").definedBy("org.waymate.people..")
            .layer("program").definedBy("org.waymate.program..")
            .layer("delivery").definedBy("org.waymate.delivery..")
            .layer("features")
            .definedBy(resideInAPackage("org.waymate..").and(not(resideInAnyPackage(OUTSIDE)))
                    .and(not(resideInAnyPackage(BELOW_FEATURES)))
                    .and(not(resideInAnyPackage(ABOVE_FEATURES))))
            .layer("frontdesk").definedBy("org.waymate.frontdesk..")
            .layer("schedule").definedBy("org.waymate.schedule..")
            .layer("slack").definedBy("org.waymate.slack..")
            .layer("discord").definedBy("org.waymate.discord..")
            .layer("web").definedBy("org.waymate.web..")
            .layer("app").definedBy("org.waymate.app..")
            .whereLayer("chat").mayNotAccessAnyLayer()
            .whereLayer("people").mayOnlyAccessLayers("chat")
            .whereLayer("program").mayOnlyAccessLayers("people", "chat")
            .whereLayer("delivery").mayOnlyAccessLayers("program", "people", "chat")
            .whereLayer("features").mayOnlyAccessLayers("delivery", "program", "people", "chat")
            .whereLayer("frontdesk").mayOnlyAccessLayers("features", "delivery", "program", "people", "chat")
            .whereLayer("schedule").mayOnlyAccessLayers("features", "delivery", "program", "people", "chat")
            .whereLayer("slack").mayOnlyAccessLayers("chat")
            .whereLayer("discord").mayOnlyAccessLayers("chat")
            .whereLayer("web").mayOnlyAccessLayers("chat")
            .whereLayer("slack").mayNotBeAccessedByAnyLayer()
            .whereLayer("discord").mayNotBeAccessedByAnyLayer()
            .whereLayer("web").mayNotBeAccessedByAnyLayer()
            .whereLayer("app").mayNotBeAccessedByAnyLayer();

    /// A rule about a room that is not there would hold by itself.
    @ArchTest
    static void everyRoomIsThere(JavaClasses program) {
        for (var room : List.of("chat", "people", "program", "delivery", "joining", "pairing", "concerns",
                "goals", "checkins", "participation", "coordinating", "pulse", "announcements", "insights",
                "privacy", "trying", "outreach", "care", "doubts", "health", "recovering",
                "frontdesk", "schedule", "slack", "discord", "web", "app")) {
            assertThat(program.containPackage("org.waymate." + room)).as(room).isTrue();
        }
    }

    @ArchTest static final ArchRule timeIsGiven = noClasses().that()
            .doNotHaveFullyQualifiedName(RealTime.class.getName())
            .should(new ReadTheClock());

    @ArchTest static final ArchRule nobodyIsInterrupted = noClasses().should(new InterruptSomebodyElse());

    @ArchTest static final ArchRule nullIsMarked = classes().should(new ResideInANullMarkedPackage());

    /// Neither this module's tests nor the ones borrowed from the core.
    static final class OnlyTheProgram implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    private static final class ResideInANullMarkedPackage extends ArchCondition<JavaClass> {

        ResideInANullMarkedPackage() {
            super("reside in a package that is @NullMarked");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            var marked = item.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
        }
    }
}
