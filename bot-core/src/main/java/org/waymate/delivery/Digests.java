package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.People;
import org.waymate.people.PersonId;
import org.waymate.program.Programs;

/// Several things for one person in one message. Each goes on being worded by its own letter, and a button in it
/// changes its own part alone.
@Component
public class Digests {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int NUMBERS = 36;

    private final Deliveries deliveries;
    private final Invitations invitations;
    private final Letters letters;
    private final Codec codec;
    private final Programs programs;
    private final People people;

    Digests(Deliveries deliveries, Invitations invitations, Letters letters, Codec codec, Programs programs,
            People people) {
        this.deliveries = deliveries;
        this.invitations = invitations;
        this.letters = letters;
        this.codec = codec;
        this.programs = programs;
        this.people = people;
    }

    /// It bears the next number among its reader's own.
    Delivery begin(Delivery first, Instant due) {
        var recipient = first.recipient().toString();
        var next = invitations.countByRecipientAndKind(recipient, DigestLetter.KIND) + 1;
        return Stream.iterate(next, number -> number + 1).map(number -> Integer.toString(number, NUMBERS))
                .filter(number -> deliveries.write(first.program().value(), first.recipient(),
                        DigestLetter.KIND, number, number, due) == 1)
                .findFirst().flatMap(number -> numbered(recipient, number)).orElseThrow();
    }

    Optional<Delivery> of(String number, PersonId person) {
        return numbered(new Recipient.Somebody(person).toString(), number);
    }

    private Optional<Delivery> numbered(String recipient, String number) {
        return deliveries.findByRecipientAndKindAndOccurrence(recipient, DigestLetter.KIND, number);
    }

    /// What still matters of it, the foremost first.
    List<Delivery> inside(Delivery digest) {
        return invitations.findByDigestId(digest.id()).stream()
                .filter(one -> one.state() != State.DROPPED)
                .sorted(Comparator.comparing(letters::urgency).thenComparing(Delivery::dueAt)
                        .thenComparing(Delivery::id))
                .toList();
    }

    /// What came of it is true of all that travels in it.
    void settled(Delivery digest) {
        if (DigestLetter.is(digest) && !digest.isToGo()) {
            inside(digest).forEach(one -> one.shares(digest));
        }
    }

    /// Before it leaves, what matters no longer, or is asked by another part already, is left out for good, and what
    /// there is no room for comes another day.
    Optional<Message> word(Delivery digest, Reader reader) {
        var message = new DigestMessage(codec, reader.here());
        var pieces = new ArrayList<DigestMessage.Piece>();
        for (var one : inside(digest)) {
            var said = letters.of(one).word(one.subject(), reader)
                    .filter(words -> !message.asks(pieces, words)).map(words -> piece(digest, one, words));
            if (said.filter(piece -> message.holds(pieces, piece)).isPresent()) {
                pieces.add(said.get());
            } else if (digest.where().isEmpty()) {
                leaveOut(one, said.isPresent(), reader.here().now());
            }
        }
        return pieces.isEmpty() && digest.where().isEmpty()
                ? Optional.empty()
                : Optional.of(message.of(pieces));
    }

    private static void leaveOut(Delivery one, boolean matters, Instant now) {
        if (matters) {
            one.unfold(now.plus(A_DAY));
        } else {
            one.settle(State.DROPPED, null);
        }
    }

    private static DigestMessage.Piece piece(Delivery digest, Delivery one, Message said) {
        return new DigestMessage.Piece(DigestMark.of(digest, one), said, one.isKeptBack());
    }

    /// @param said what came of the button, where it would stand alone
    /// @return empty where this person has no such digest, or it would not hold that
    public Optional<Message> after(DigestMark pressed, PersonId person, Here here, Message said) {
        return of(pressed.number(), person).filter(digest -> digest.where().isPresent()).flatMap(
                digest -> after(pressed, digest,
                        new Reader(Optional.of(people.get(person)), programs.get(digest.program()), here),
                        said));
    }

    private Optional<Message> after(DigestMark pressed, Delivery digest, Reader reader, Message said) {
        var message = new DigestMessage(codec, reader.here());
        var pieces = new ArrayList<DigestMessage.Piece>();
        for (var one : inside(digest)) {
            var words = DigestMark.of(digest, one).equals(pressed)
                    ? Optional.of(said)
                    : letters.of(one).word(one.subject(), reader);
            words.map(now -> piece(digest, one, now)).filter(piece -> message.holds(pieces, piece))
                    .ifPresent(pieces::add);
        }
        return pieces.stream().anyMatch(piece -> piece.mark().equals(pressed))
                ? Optional.of(message.of(pieces))
                : Optional.empty();
    }
}
