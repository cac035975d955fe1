package org.waymate.web.demo;

import org.waymate.testing.Postgres;

class CleanSlateOnPostgresIT extends CleanSlateContract {

    @Override
    String database() {
        return Postgres.emptyDatabase();
    }
}
