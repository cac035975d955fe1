package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Try;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.Platform;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.ChatAccount;
import org.waymate.testing.Visitor;

/// Workspaces take turns, whoever has more to say.
class FairnessTest extends Telling {

    private Visitor ana;
    private Visitor ben;

    @BeforeEach
    void twoPeople() {
        campus.noor();
        ana = campus.mentee("Ana");
        ben = campus.mentee("Ben");
    }

    @Test
    void whoeverMovedIsWrittenToWhereTheyAreNow() {
        tell(ana.account().toString(), "moved");
        moves(ana);

        campus.deliver();

        assertThat(stateOf("moved")).isEqualTo(State.SENT);
        assertThat(platform.directly("UMoved")).hasSize(1);
    }

    @Test
    void aHundredInOneWorkspaceDoNotHoldUpTheFewInAnother() {
        moves(ben);
        IntStream.range(0, 200).forEach(number -> tell(ana.account().toString(), "many" + number));
        IntStream.range(0, 5).forEach(number -> tell("slack/T2/UMoved", "few" + number));

        campus.deliver();

        var order = platform.tries().stream().map(Try::key).toList();
        assertThat(order).hasSizeGreaterThan(205);
        assertThat(
                IntStream.range(0, 5).map(number -> order.indexOf(key("few" + number))).max().orElseThrow())
                .isLessThan(110);
    }

    private void moves(Visitor visitor) {
        var person = accounts.of(visitor.account()).orElseThrow().person();
        transaction.executeWithoutResult(_ -> accounts.save(new ChatAccount(
                new AccountRef(Platform.SLACK, "T2", "UMoved"), person, campus.now().plusSeconds(1))));
    }

    private String key(String occurrence) {
        return List.copyOf(deliveries.findByKindAndOccurrence("welcome", occurrence)).stream()
                .map(row -> ShortId.write(row.id())).findFirst().orElseThrow();
    }
}
