package org.waymate.program;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Topics in one column, by name.
@Converter
public class Topics implements AttributeConverter<List<Topic>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Topic> topics) {
        return topics == null ? null : topics.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public List<Topic> convertToEntityAttribute(@Nullable String kept) {
        return kept == null || kept.isEmpty()
                ? List.of()
                : Arrays.stream(kept.split(",")).map(Topic::valueOf).toList();
    }
}
