package org.waymate.pairing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.ShortId;
import org.waymate.program.EnrolmentId;

/// Mentors in one column, whoever is to be asked first in front.
@Converter
class InOrder implements AttributeConverter<List<EnrolmentId>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<EnrolmentId> mentors) {
        return mentors == null
                ? null
                : mentors.stream().map(mentor -> ShortId.write(mentor.value()))
                        .collect(Collectors.joining(","));
    }

    @Override
    public List<EnrolmentId> convertToEntityAttribute(@Nullable String kept) {
        return kept == null || kept.isEmpty()
                ? List.of()
                : Stream.of(kept.split(",")).map(one -> new EnrolmentId(ShortId.read(one).orElseThrow()))
                        .toList();
    }
}
