package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table that says which node sends for which space. Each deed is a comparing update: of several nodes one wins.
@Component
class LeasedSpaces {

    /// As far as the clocks of two nodes may differ. What is leased for longer was leased by a clock that was set back
    /// since.
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    private final JdbcClient database;

    LeasedSpaces(JdbcClient database) {
        this.database = database;
    }

    boolean renew(String space, String node, long fence, Instant until) {
        return database.sql("""
                update sending_space set leased_until = :until
                where space = :space and node = :node and fence = :fence""").param("until", at(until))
                .param("space", space).param("node", node).param("fence", fence).update() == 1;
    }

    /// @param endedBy an earlier lease has to be over by then
    /// @return the new fence; empty while another node has it
    OptionalLong take(String space, String node, Instant endedBy, Instant until) {
        known(space, node);
        var longest = at(until.plus(CLOCKS_DIFFER));
        var fence = database.sql("""
                select fence from sending_space
                where space = :space and (leased_until <= :by or leased_until > :longest)""")
                .param("space", space).param("by", at(endedBy)).param("longest", longest).query(Long.class)
                .optional();
        return fence.filter(old -> database
                .sql("""
                        update sending_space set node = :node, fence = fence + 1, leased_until = :until
                        where space = :space and fence = :fence and (leased_until <= :by or leased_until > :longest)""")
                .param("node", node).param("until", at(until)).param("space", space).param("fence", old)
                .param("by", at(endedBy)).param("longest", longest).update() == 1)
                .map(old -> OptionalLong.of(old + 1))
                .orElseGet(OptionalLong::empty);
    }

    void known(String space, String node) {
        database.sql("""
                insert into sending_space (space, node, fence, leased_until) values (:space, :node, 0, :long)
                on conflict do nothing""").param("space", space).param("node", node)
                .param("long", at(Instant.EPOCH)).update();
    }

    /// What somebody took under an earlier lease and never settled may have arrived.
    void takeBack(String space, long fence, boolean alone) {
        database.sql(
                """
                        update delivery set state = 'READY', lease_until = null, doubts = doubts + 1, version = version + 1
                        where space = :space and state = 'SENDING' and fence < :fence and (fence > 0 or :alone)""")
                .param("space", space).param("fence", fence).param("alone", alone).update();
    }

    /// Where something is being sent by somebody whose lease is over.
    ///
    /// @param latest until then a lease of now lasts
    /// @param all wherever something is being sent: nobody else is left who could do it
    List<String> left(Instant now, Instant latest, boolean all) {
        return database.sql("""
                select distinct space from delivery where state = 'SENDING' and (:all or exists (
                    select 1 from sending_space leased where leased.space = delivery.space
                    and (leased.leased_until < :now or leased.leased_until > :longest)))""")
                .param("all", all).param("now", at(now)).param("longest", at(latest.plus(CLOCKS_DIFFER)))
                .query(String.class).list();
    }

    void giveBack(String node, Instant now) {
        database.sql(
                "update sending_space set leased_until = :now where node = :node and leased_until > :now")
                .param("now", at(now)).param("node", node).update();
    }

    boolean has(Lease lease) {
        return database.sql("select count(*) from sending_space where space = :space and fence = :fence")
                .param("space", lease.space()).param("fence", lease.fence()).query(Long.class).single() == 1;
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
