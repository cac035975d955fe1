package org.waymate.frontdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Mentioned;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Read;
import org.waymate.chat.words.Here;

/// Fills one field of a form with what was given, as its picker knows it: a platform's list takes `yes`, where
/// people write "sí" and "y".
final class Filling {

    private final Question question;
    private final List<Option> listed;
    private final Function<String, List<Option>> offers;
    private final Here here;
    private final List<String> answers = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();

    /// @param listed what the field lists; nothing when it is typed into
    /// @param offers what fits some words, listed or not
    Filling(Question question, List<Option> listed, Function<String, List<Option>> offers, Here here) {
        this.question = question;
        this.listed = listed;
        this.offers = offers;
        this.here = here;
    }

    Filling with(List<String> given) {
        given.stream().filter(raw -> !raw.isBlank()).forEach(this::put);
        return this;
    }

    /// Raw, as forms carry them.
    List<String> answers() {
        return List.copyOf(answers);
    }

    /// Words that a picker has no place for. Whoever wrote them should see them all the same.
    Optional<String> strange() {
        return Optional.of(String.join(", ", strange)).filter(words -> !words.isEmpty() && isPicked());
    }

    private void put(String raw) {
        switch (question.kind().read(raw, here)) {
            case Read.Value(var value) -> answers.add(known(raw, question.kind().write(value)));
            case Read.Unsettled(var typed) -> named(typed);
            case Read.Refused _ -> unknown(Mentioned.words(raw));
        }
    }

    /// A city stays as it was written.
    private String known(String raw, String written) {
        return switch (question.kind()) {
            case Kind.Zone _ -> raw;
            case Kind.Living _ when listed.isEmpty() -> offers.apply(written).stream()
                    .filter(option -> option.value().equals(written)).map(Option::label).findFirst()
                    .orElse(written);
            case Kind.Text _,Kind.WholeNumber _,Kind.YesNo _,Kind.OneOf _,Kind.Living _,Kind.Day _,Kind.TimeOfDay _,Kind.Person _,Kind.Place _ ->
                written;
        };
    }

    /// In a field that is typed into stands the whole name, which finds the same thing again.
    private void named(String typed) {
        var hits = offers.apply(typed);
        if (hits.size() == 1) {
            answers.add(listed.isEmpty() ? hits.getFirst().label() : hits.getFirst().value());
        } else {
            unknown(typed);
        }
    }

    private void unknown(String words) {
        answers.add(words);
        strange.add(words);
    }

    private boolean isPicked() {
        return switch (question.kind()) {
            case Kind.YesNo _,Kind.OneOf _,Kind.Person _,Kind.Place _ -> true;
            case Kind.Living _ -> !listed.isEmpty();
            case Kind.Text _,Kind.WholeNumber _,Kind.Day _,Kind.TimeOfDay _,Kind.Zone _ -> false;
        };
    }
}
