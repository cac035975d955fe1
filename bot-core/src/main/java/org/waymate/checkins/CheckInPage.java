package org.waymate.checkins;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.concerns.HelpChoice;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;

/// A person's check-ins of one round, a row for each match; the same rows wherever it stands.
@Component
class CheckInPage {

    private static final Words WORDS = Words.of(CheckInPage.class);

    private final CheckIns checkIns;
    private final CheckInRow row;
    private final PaceRow pace;
    private final Enrolments enrolments;
    private final GoalsInPassing goals;

    CheckInPage(CheckIns checkIns, CheckInRow row, PaceRow pace, Enrolments enrolments,
            GoalsInPassing goals) {
        this.checkIns = checkIns;
        this.row = row;
        this.pace = pace;
        this.enrolments = enrolments;
        this.goals = goals;
    }

    Message of(Round round, Here here) {
        return of(round, here, "page.open");
    }

    /// @param opening how it begins while there is something to answer
    Message of(Round round, Here here, String opening) {
        return of(round, checkIns.of(round), here, opening);
    }

    /// Without what was answered before it was said, of which it says how much that is.
    ///
    /// @param since when it was said; empty where that is yet to come
    Message reminding(Round round, Optional<Instant> since, Here here) {
        var all = checkIns.of(round);
        var left = all.stream().filter(one -> one.needsAnswer() || since.filter(one::isNewsSince).isPresent())
                .toList();
        var message = of(round, left.isEmpty() ? all : left, here, "page.reminder");
        var answered = all.size() - left.size();
        return answered == 0 || left.isEmpty()
                ? message
                : message.and(new Part.Note(WORDS.say(here, "page.answered", Map.of("count", answered))));
    }

    private Message of(Round round, List<CheckIn> all, Here here, String opening) {
        var message = Message.saying(first(all, here, opening));
        var rows = all.stream()
                .flatMap(one -> Stream.concat(Stream.of(row.of(one, here)), pace.of(one, here).stream()))
                .toList();
        var part = enrolments.in(round.program(), round.person());
        var help = HelpChoice.of(here, round.program(), part.map(Enrolment::role));
        if (all.stream().allMatch(CheckIn::isClosed)) {
            return message.and(new Part.Rows(rows)).with(help);
        }
        var theirs = all.isEmpty() ? List.<Part.Row>of() : goals.beside(all.getFirst(), part, here);
        return message
                .and(new Part.Note(
                        WORDS.say(here, theirs.isEmpty() ? "page.readers" : "page.readers.goals")))
                .and(new Part.Rows(Stream.concat(rows.stream(), theirs.stream()).toList())).with(help);
    }

    private static Prose first(List<CheckIn> all, Here here, String opening) {
        var open = all.stream().filter(CheckIn::needsAnswer).count();
        if (open > 0) {
            return WORDS.say(here, opening, Map.of("count", open));
        }
        return WORDS.say(here, all.stream().allMatch(CheckIn::isClosed) ? "page.closed" : "page.done");
    }
}
