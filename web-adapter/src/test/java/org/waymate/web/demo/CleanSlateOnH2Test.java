package org.waymate.web.demo;

class CleanSlateOnH2Test extends CleanSlateContract {

    @Override
    String database() {
        return "jdbc:h2:mem:slate;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    }
}
