package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.api.Test;
import org.waymate.chat.command.Codec;

class ControlCodeTest {

    private static final String LONGEST = "x".repeat(Codec.LONGEST);

    @Test
    void theLongestCodeMayStandInOneMessageManyTimes() {
        var again = ControlCode.again(new ControlCode(LONGEST, "").write(), 39);
        assertThat(Button.secondary(again, "Yes").getCustomId()).isEqualTo(again);
        assertThat(ControlCode.read(again)).isEqualTo(new ControlCode(LONGEST, ""));
    }

    @Test
    void refusesWhatWouldLeaveNoRoom() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlCode(LONGEST, "topic").write());
    }
}
