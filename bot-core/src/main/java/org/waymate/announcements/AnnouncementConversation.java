package org.waymate.announcements;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.OpeningReplies;
import org.waymate.program.ProgramId;

@Component
final class AnnouncementConversation implements Conversation<AnnouncementCommand> {

    private static final Words WORDS = Words.of(AnnouncementConversation.class);
    private static final Kind.OneOf TO = new Kind.OneOf(Segment.class);

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
        var coordinator = who.asCoordinator();
        return letsGo(command.getClass()) && coordinator.program().isDraft()
                ? new Reply.Tell(inDraft(coordinator))
                : answer(coordinator, command);
    }

    private Reply answer(Asker.Coordinator coordinator, AnnouncementCommand command) {
        var who = (Asker) coordinator;
        return switch (command) {
            case AnnouncementCommand.Announce announce ->
                drafted(who, drafting.write(coordinator, announce));
            case AnnouncementCommand.EditAnnouncement edit -> drafted(who, drafting.edit(coordinator, edit));
            case AnnouncementCommand.SendAnnouncement(var id) -> stands(who, sending.send(coordinator, id));
            case AnnouncementCommand.SendAt at -> timed(who, sending.sendAt(coordinator, at));
            case AnnouncementCommand.SendCopy(var id) ->
                stands(who, sending.copy(coordinator, id), card::copied);
            case AnnouncementCommand.SendAgain(var id) -> stands(who, sending.sendAgain(coordinator, id));
            case AnnouncementCommand.StopAnnouncement(var id) -> stands(who, sending.stop(coordinator, id));
            case AnnouncementCommand.LookAtAnnouncement(var id) ->
                stands(who, sending.theirs(coordinator, id));
            case AnnouncementCommand.CancelAnnouncement(var id) ->
                stands(who, sending.cancel(coordinator, id));
        };
    }

    /// While nobody has joined, there is nobody to tell.
    @Override
    public Optional<Message> instead(Asker who, Shape shape, Answers given) {
        return who instanceof Asker.Coordinator coordinator && letsGo(shape.type())
                && coordinator.program().isDraft() ? Optional.of(inDraft(coordinator)) : Optional.empty();
    }

    private static boolean letsGo(Class<?> command) {
        return AnnouncementCommand.LetsGo.class.isAssignableFrom(command);
    }

    private static Message inDraft(Asker.Coordinator who) {
        return Message.saying(WORDS.say(who.here(), "draft", Map.of("program", who.program().name())))
                .with(OpeningReplies.open(who.here()));
    }

    /// Edit opens with what was written.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        return brought(given)
                .filter(one -> who instanceof Asker.Coordinator coordinator
                        && one.program().equals(coordinator.program().id()))
                .map(AnnouncementConversation::written).orElse(Answers.NONE);
    }

    private Optional<Announcement> brought(Answers given) {
        return given.id("announcement").map(AnnouncementId::new).flatMap(announcements::findById);
    }

    private static Answers written(Announcement announcement) {
        var written = Answers.NONE.with("text", announcement.words()).with("way-in",
                announcement.showsTheWayIn() ? "yes" : "no");
        return switch (announcement.aim()) {
            case Aim.Channel(var channel) -> written.with("channel", channel.toString());
            case Aim.People(var segment) -> written.with("to", TO.write(segment));
        };
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return brought(given).map(Announcement::program);
    }

    private Reply drafted(Asker who, Drafting.Outcome outcome) {
        return switch (outcome) {
            case Drafting.Drafted(var draft) -> new Reply.Replace(card.about(draft, who.here()));
            case Drafting.TooLate(var settled) -> new Reply.Replace(card.about(settled, who.here()));
            case Drafting.Elsewhere() -> otherChannel("elsewhere");
            case Drafting.Nowhere() -> otherChannel("elsewhere.direct");
            case Drafting.NoAim() -> otherChannel("aim");
            case Drafting.NotTheirs() -> notTheirs(who);
        };
    }

    private Reply timed(Asker who, Sending.Timed outcome) {
        return switch (outcome) {
            case Sending.Set(var announcement) -> new Reply.Replace(card.about(announcement, who.here()));
            case Sending.NotToCome() -> wrong("day", "at.past");
            case Sending.NotTheirs() -> notTheirs(who);
        };
    }

    private static Reply otherChannel(String why) {
        return wrong("channel", why);
    }

    private static Reply wrong(String question, String why) {
        return new Reply.Correct(Map.of(question, new Problem(WORDS, why, Map.of())));
    }

    private Reply stands(Asker who, Optional<Announcement> announcement) {
        return stands(who, announcement, card::about);
    }

    private static Reply stands(Asker who, Optional<Announcement> announcement,
            BiFunction<Announcement, Here, Message> shown) {
        return announcement.<Reply>map(one -> new Reply.Replace(shown.apply(one, who.here())))
                .orElseGet(() -> notTheirs(who));
    }

    private static Reply notTheirs(Asker who) {
        return new Reply.Tell(Message.saying(WORDS.say(who.here(), "not-theirs")));
    }
}
