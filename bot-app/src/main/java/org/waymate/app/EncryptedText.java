package org.waymate.app;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.TextEncryptor;

/// Text by way of its bytes, written in base64 so that any column holds it.
record EncryptedText(BytesEncryptor bytes) implements TextEncryptor {

    @Override
    public String encrypt(String text) {
        return Base64.getEncoder().encodeToString(bytes.encrypt(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String decrypt(String encrypted) {
        return new String(bytes.decrypt(Base64.getDecoder().decode(encrypted)), StandardCharsets.UTF_8);
    }
}
