package org.waymate.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

/// Keeps a column's text unreadable for whoever holds the database without the key.
@Component
@Converter
public class Sealed implements AttributeConverter<String, String> {

    private final TextEncryptor encryptor;

    public Sealed(TextEncryptor encryptor) {
        this.encryptor = encryptor;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : encryptor.encrypt(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : encryptor.decrypt(kept);
    }
}
