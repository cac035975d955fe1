package org.waymate.web.campus;

import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.web.campus.CampusCommand.Answer;

/// What the bot asks people on the campus, as the real program does.
public final class Questions {

    private Questions() {}

    public static Message request(int number) {
        return Message.saying(new Prose("Somebody asks for a mentor.")).with(
                Choice.of("Accept", new CampusCommand.Accept(number)),
                Choice.of("Not now", new CampusCommand.NotNow(number)));
    }

    public static Message checkIn(int number) {
        return Message.saying(new Prose("Mentee " + number + ": have you met?")).with(
                Choice.of("Yes, we met", new CampusCommand.Say(number, Answer.MET)),
                Choice.of("Not yet", new CampusCommand.Say(number, Answer.NOT_YET)));
    }

    public static Message over() {
        return Message.saying(new Prose("It is over."));
    }
}
