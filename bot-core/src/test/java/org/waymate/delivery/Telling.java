package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.ChatAccounts;
import org.waymate.program.Program;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;

/// People who are told the welcome once more.
@CoreTest
abstract class Telling {

    @Autowired Campus campus;

    @Autowired HeardPlatform platform;

    @Autowired Outbox outbox;

    @Autowired Deliveries deliveries;

    @Autowired Programs programs;

    @Autowired ChatAccounts accounts;

    @Autowired TransactionTemplate transaction;

    State stateOf(String occurrence) {
        return deliveries.findByKindAndOccurrence("welcome", occurrence).getFirst().state();
    }

    Program program() {
        return programs.findAll().getFirst();
    }

    void tell(String account, String occurrence) {
        transaction.executeWithoutResult(_ -> outbox.tell(program().id(),
                accounts.findById(account).orElseThrow().person(), "welcome", subject(), occurrence));
    }

    String subject() {
        return deliveries.findByProgramAndState(program().id(), State.SENT).stream()
                .filter(sent -> sent.kind().equals("welcome")).findFirst().orElseThrow().subject();
    }

    /// As another node takes it.
    Claim claimed(String occurrence, Duration lease) {
        var until = campus.now().plus(lease);
        return transaction.execute(_ -> {
            var claim = deliveries.findByKindAndOccurrence("welcome", occurrence).getFirst().nextClaim(until);
            assertThat(deliveries.claim(claim, until)).isEqualTo(1);
            return claim;
        });
    }
}
