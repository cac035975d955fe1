package org.waymate.migrations;

import org.waymate.testing.Postgres;

class MigrationsOnPostgresIT extends MigrationsContract {

    private final String database = Postgres.emptyDatabase();

    @Override
    String database() {
        return database;
    }
}
