package org.waymate.joining;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;

/// That somebody offered to mentor, and what coordinators asked them.
@Component
class OfferMemory implements Memory {

    private final OfferTraces traces;

    OfferMemory(OfferTraces traces) {
        this.traces = traces;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(
                Sheet.of("mentor_offer", "when you offered to mentor", traces.offers(person),
                        offer -> Entry.of("you hear by", offer.hearBy())),
                Sheet.of("offer_question", "what you were asked about your offer, or asked as coordinator",
                        traces.questions(person), question -> entry(question, person)),
                Sheet.of("offer_page", "where you have opened lists as coordinator", traces.pages(person),
                        page -> Entry.of("from number", page.from())));
    }

    /// Whoever asked reads the answer with the offer, which is another's.
    private static Entry entry(OfferQuestion question, PersonId person) {
        var asked = Entry.of("question", question.words()).and("when", question.since());
        return question.askedBy().equals(person) ? asked : asked.and("your answer", question.answer());
    }

    @Override
    public void forget(PersonId person) {
        traces.questions(person).forEach(OfferQuestion::forget);
        traces.forgetPages(person);
    }
}
