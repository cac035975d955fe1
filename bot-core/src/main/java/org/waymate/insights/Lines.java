package org.waymate.insights;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines of a brief in one column.
@Converter
class Lines implements AttributeConverter<List<Line>, String> {

    private static final String BETWEEN = " ";

    @Override
    public String convertToDatabaseColumn(List<Line> lines) {
        return lines.stream().map(Line::written).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public List<Line> convertToEntityAttribute(String written) {
        return written.isEmpty()
                ? List.of()
                : Stream.of(written.split(BETWEEN)).map(Line::read).toList();
    }
}
