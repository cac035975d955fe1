package org.waymate.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.chat.Desk;
import org.waymate.chat.command.Codec;
import org.waymate.delivery.Deliveries;
import org.waymate.delivery.Dispatcher;
import org.waymate.delivery.Sweep;
import org.waymate.testing.EmptyAgain;
import org.waymate.testing.SeededIds;
import org.waymate.testing.SettableClock;

/// Lives plans, one after the other, each in an empty world.
final class Simulations {

    private final Core core;

    Simulations(Desk desk, Codec codec, List<Sweep> sweeps, Deliveries deliveries, Dispatcher dispatcher,
            DataSource database, SettableClock clock, List<LossyPlatform> platforms,
            TransactionTemplate transactions, AutowireCapableBeanFactory beans) {
        var faulty = (FaultyDatabase) database;
        core = new Core(desk, codec, sweeps, deliveries, dispatcher,
                beans.createBean(Dispatcher.class), faulty,
                JdbcClient.create(faulty.getTargetDataSource()), clock, platforms.getFirst(),
                platforms.getLast(), new ProcessMemory(beans));
        PlantedInSending.standsIn(transactions);
        PlantedInRooms.standsIn(JdbcClient.create(database));
    }

    Report live(Plan plan) {
        return live(plan, Optional.empty());
    }

    Report live(Plan plan, Optional<Defect> defect) {
        var began = System.nanoTime();
        EmptyAgain.empty(core.sql());
        core.memory().isLost();
        SeededIds.from(plan.seed());
        Defect.plant(defect);
        try {
            var life = new Life(core, plan).lived();
            return Report.of(life, Duration.ofNanos(System.nanoTime() - began));
        } finally {
            Defect.plant(Optional.empty());
            SeededIds.asEver();
        }
    }
}
