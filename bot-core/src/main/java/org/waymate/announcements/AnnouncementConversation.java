package org.waymate.announcements;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class AnnouncementConversation implements Conversation<AnnouncementCommand> {

    private static final Words WORDS = Words.of(AnnouncementConversation.class);

    private final Drafting drafting;
    private final Sending sending;
    private final Announcements announcements;
    private final AnnouncementCard card;

    AnnouncementConversation(Drafting drafting, Sending sending, Announcements announcements,
            AnnouncementCard card) {
        this.drafting = drafting;
        this.sending = sending;
        this.announcements = announcements;
        this.card = card;
    }

    @Override
    public Reply answer(Asker who, AnnouncementCommand command) {
        var coordinator = coordinator(who);
        return switch (command) {
            case AnnouncementCommand.Announce announce ->
                drafted(who, drafting.write(coordinator, announce));
            case AnnouncementCommand.EditAnnouncement edit -> drafted(who, drafting.edit(coordinator, edit));
            case AnnouncementCommand.SendAnnouncement(var id) -> stands(who, sending.send(coordinator, id));
            case AnnouncementCommand.SendAgain(var id) -> stands(who, sending.sendAgain(coordinator, id));
            case AnnouncementCommand.CancelAnnouncement(var id) ->
                stands(who, sending.cancel(coordinator, id));
        };
    }

    /// Edit opens with what was written.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        return given.to("announcement").stream().findFirst().flatMap(ShortId::read)
                .map(AnnouncementId::new).flatMap(announcements::findById)
                .filter(one -> who instanceof Asker.Coordinator coordinator
                        && one.program().equals(coordinator.program().id()))
                .map(one -> Answers.NONE.with("channel", one.channel().toString()).with("text", one.words()))
                .orElse(Answers.NONE);
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.to("announcement").stream().findFirst().flatMap(ShortId::read)
                .map(AnnouncementId::new).flatMap(announcements::findById).map(Announcement::program);
    }

    private Reply drafted(Asker who, Drafting.Outcome outcome) {
        return switch (outcome) {
            case Drafting.Drafted(var draft) -> new Reply.Replace(card.about(draft, who.here()));
            case Drafting.TooLate(var settled) -> new Reply.Replace(card.about(settled, who.here()));
            case Drafting.Elsewhere() -> otherChannel("elsewhere");
            case Drafting.Nowhere() -> otherChannel("elsewhere.direct");
            case Drafting.NotTheirs() -> notTheirs(who);
        };
    }

    private static Reply otherChannel(String why) {
        return new Reply.Correct(Map.of("channel", new Problem(WORDS, why, Map.of())));
    }

    private Reply stands(Asker who, Optional<Announcement> announcement) {
        return announcement.<Reply>map(one -> new Reply.Replace(card.about(one, who.here())))
                .orElseGet(() -> notTheirs(who));
    }

    private static Reply notTheirs(Asker who) {
        return new Reply.Tell(Message.saying(WORDS.say(who.here(), "not-theirs")));
    }

    private static Asker.Coordinator coordinator(Asker who) {
        if (who instanceof Asker.Coordinator coordinator) {
            return coordinator;
        }
        throw new IllegalStateException("The front desk lets only coordinators through");
    }
}
