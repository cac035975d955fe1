package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.utils.data.DataArray;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shapes;
import org.waymate.discord.fake.Schemas;
import org.waymate.testing.CoreTest;

/// The commands that the rooms of the core really have.
@CoreTest
class RealCommandsIT {

    @Autowired private Shapes shapes;
    @Autowired private Phrasebook phrasebook;

    private CommandTree tree;

    @BeforeEach
    void grow() {
        tree = new CommandTree(shapes, phrasebook, new Roots("mentor"));
    }

    @Test
    void areTakenByDiscord() {
        assertThat(tree.commands()).isNotEmpty();
        assertThat(Schemas.problems("commands", DataArray.fromCollection(tree.commands()).toString()))
                .isEmpty();
    }

    @Test
    void leaveRoomInEachRoot() {
        for (var root : tree.commands()) {
            var left = Budget.LIMIT - Budget.of(root);
            System.out
                    .println("/" + root.getName() + ": " + left + " of " + Budget.LIMIT + " characters left");
            assertThat(left).isNotNegative();
        }
    }
}
