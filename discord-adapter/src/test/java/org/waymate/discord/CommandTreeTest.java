package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.command.Slash;
import org.waymate.discord.fake.Schemas;
import org.waymate.discord.sample.SampleDesk;

class CommandTreeTest {

    private final CommandTree tree = new CommandTree(SampleDesk.SHAPES, new Phrasebook(),
            new Roots("mentor"));

    @Test
    void growsFromTheShapes() {
        var json = DataArray.fromCollection(tree.commands());
        Golden.same("commands", json.toPrettyString());
        assertThat(Schemas.problems("commands", json.toString())).isEmpty();
    }

    @Test
    void requiresNoOption() {
        assertThat(DataArray.fromCollection(tree.commands()).toString()).doesNotContain("\"required\":true");
    }

    @Test
    void opensTheCoordinatorsRootToAllMembersOfAGuildOnly() {
        var json = tree.commands().stream().map(SlashCommandData::toData).toList();
        assertThat(json).extracting(one -> one.getString("name")).containsExactly("mentor", "mentor-admin");
        assertThat(json).allSatisfy(one -> assertThat(one.isNull("default_member_permissions")).isTrue());
        assertThat(json.getFirst().getArray("contexts").toString()).isEqualTo("[\"0\",\"1\"]");
        assertThat(json.getLast().getArray("contexts").toString()).isEqualTo("[\"0\"]");
    }

    @Test
    void knowsWhatWasSaid() {
        assertThat(tree.said("mentor goal add").map(Shape::code)).contains("goal.add");
        assertThat(tree.said("mentor-admin setup").map(Shape::code)).contains("admin.setup");
        assertThat(tree.said("mentor setup")).isEmpty();
        assertThat(tree.said("mentor")).isEmpty();
    }

    sealed interface Torn extends Command {

        @Slash("goal")
        record Goal() implements Torn {}

        @Slash("goal add")
        record Add() implements Torn {}
    }

    @Test
    void refusesAWordThatIsACommandAndHasChildren() {
        var shapes = Shapes.of(List.of(Torn.class));
        assertThatIllegalStateException()
                .isThrownBy(() -> new CommandTree(shapes, new Phrasebook(), new Roots("mentor")))
                .withMessageContaining("/mentor goal").withMessageContaining("goal add");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mentor", "mentor!", "", "a-name-that-is-much-too-long"})
    void refusesANameThatDiscordWould(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Roots(name))
                .withMessageContaining("WAYMATE_COMMAND");
    }
}
