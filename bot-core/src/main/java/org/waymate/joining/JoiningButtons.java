package org.waymate.joining;

import java.util.List;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pairing.AskForAMentor;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Role;

/// The buttons that lead in, and on from there.
public final class JoiningButtons {

    private static final Words WORDS = Words.of(JoiningButtons.class);

    private JoiningButtons() {}

    /// What stands above them where everybody can see them.
    public static Prose amongOthers(Here here) {
        return WORDS.say(here, "way-in");
    }

    public static List<Choice> bothWays(Here here) {
        return List.of(asMentee(here), asMentor(here));
    }

    static Choice asMentee(Here here) {
        return Choice.of(WORDS.label(here, "panel.mentee"), as(Role.MENTEE)).primary();
    }

    static Choice asMentor(Here here) {
        return Choice.of(WORDS.label(here, "panel.mentor"), as(Role.MENTOR));
    }

    /// What a mentee does next.
    static Choice ask(Here here) {
        return AskForAMentor.choice(here);
    }

    /// In the message of one mentor.
    static List<Choice> decide(EnrolmentId mentor, Here here) {
        return List.of(
                Choice.of(WORDS.label(here, "card.approve"), new JoiningCommand.Approve(mentor)).primary(),
                asks(JoiningCommand.AskMentor.class, mentor, here),
                Choice.of(WORDS.label(here, "card.decline"), new JoiningCommand.Decline(mentor)));
    }

    /// In a row of several.
    static List<Choice> decideInList(EnrolmentId mentor, Here here) {
        return List.of(
                Choice.of(WORDS.label(here, "card.approve"), new JoiningCommand.ApproveWaiting(mentor))
                        .primary(),
                asks(JoiningCommand.AskWaiting.class, mentor, here),
                Choice.of(WORDS.label(here, "card.decline"), new JoiningCommand.DeclineWaiting(mentor)));
    }

    private static Choice asks(Class<? extends JoiningCommand> type, EnrolmentId mentor, Here here) {
        return Choice.of(WORDS.label(here, "card.ask"), Invitation.to(type).with("mentor", mentor));
    }

    private static Invitation as(Role role) {
        return Invitation.to(JoiningCommand.Join.class).with("role", role);
    }
}
