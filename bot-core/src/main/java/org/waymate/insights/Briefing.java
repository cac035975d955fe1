package org.waymate.insights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.people.PersonId;
import org.waymate.program.Coordinators;
import org.waymate.program.OnBrief.Onlooker;
import org.waymate.program.Programs;

/// Shows coordinators what needs them, and how the program goes; what they press there is answered in its line.
@Component
public class Briefing {

    /// So many lines somebody settles in one sitting.
    static final int MOST = 7;

    private static final int MOST_LISTED = 100;

    private static final Words WORDS = Words.of(Briefing.class);

    private final Briefs briefs;
    private final BriefRows rows;
    private final Needs needs;
    private final Gathering gathering;
    private final Programs programs;
    private final Coordinators coordinators;

    Briefing(Briefs briefs, BriefRows rows, Needs needs, Gathering gathering, Programs programs,
            Coordinators coordinators) {
        this.briefs = briefs;
        this.rows = rows;
        this.needs = needs;
        this.gathering = gathering;
        this.programs = programs;
        this.coordinators = coordinators;
    }

    /// Writes down what needs somebody now, if anything does.
    Brief make(Onlooker who) {
        return make(who, needs.open(who), MOST, false);
    }

    private Brief make(Onlooker who, List<Line> open, int most, boolean listing) {
        var lines = open.stream().limit(most).toList();
        var brief = new Brief(who.program().id(), lines, listing, who.here().now());
        return lines.isEmpty() ? brief : briefs.save(brief);
    }

    Message whole(Onlooker who) {
        var open = needs.open(who);
        var brief = make(who, open, MOST, false);
        return summary(brief, rows.of(brief, who), open, who).whole();
    }

    Message brief(Brief brief, Onlooker who) {
        return summary(brief, rows.of(brief, who), needs.open(who), who).brief();
    }

    Message list(Onlooker who) {
        var open = needs.open(who);
        return listed(rows.of(make(who, open, MOST_LISTED, true), who), open, who);
    }

    /// @param said what came of the button, where it would stand alone
    /// @return empty for whoever does not run that program
    public Optional<Message> after(BriefMark pressed, PersonId reader, Here here, Message said) {
        return briefs.findById(pressed.brief())
                .filter(brief -> coordinators.seats(brief.program(), reader)).map(brief -> after(pressed,
                        brief, new Onlooker(reader, programs.get(brief.program()), here), said));
    }

    private Message after(BriefMark pressed, Brief brief, Onlooker who, Message said) {
        var open = needs.open(who);
        var now = rows.after(said, pressed, brief, open, who);
        return brief.isListing() ? listed(now, open, who) : summary(brief, now, open, who).brief();
    }

    private SummaryMessage summary(Brief brief, List<Part.Row> rows, List<Line> open, Onlooker who) {
        var more = open.stream().filter(line -> !brief.lines().contains(line)).count();
        return new SummaryMessage(gathering.of(who.program().id(), who.here().now()),
                new SummaryMessage.Shown(rows, open.size(), Math.toIntExact(more)), who.program(),
                who.here());
    }

    private Message listed(List<Part.Row> rows, List<Line> open, Onlooker who) {
        var message = Message.saying(WORDS.say(who.here(), "summary.list",
                Map.of("count", open.size(), "program", who.program().name())));
        return rows.isEmpty() ? message : message.and(new Part.Rows(rows));
    }
}
