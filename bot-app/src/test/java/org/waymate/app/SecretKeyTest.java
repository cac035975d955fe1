package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.encrypt.TextEncryptor;

class SecretKeyTest {

    @TempDir Path home;

    @Test
    void isMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        var kept = encryptor("jdbc:h2:file:x", "").encrypt("She said: ¡no!");

        assertThat(encryptor("jdbc:h2:file:x", "").decrypt(kept)).isEqualTo("She said: ¡no!");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void hidesWhatWasWrittenAndNeverTheSameWay() throws Exception {
        var encryptor = encryptor("jdbc:postgresql://host/waymate", "a long random text");

        assertThat(encryptor.encrypt("alone")).doesNotContain("alone")
                .isNotEqualTo(encryptor.encrypt("alone"));
    }

    @Test
    void isAskedForWhereTheDatabaseIsShared() {
        assertThatThrownBy(() -> encryptor("jdbc:postgresql://host/waymate", ""))
                .isInstanceOf(NoSecretKey.class);
    }

    private TextEncryptor encryptor(String database, String key)
            throws Exception {
        var environment = new MockEnvironment().withProperty("waymate.home", home.toString())
                .withProperty("spring.datasource.url", database).withProperty("waymate.secret.key", key);
        return new SecretKey().encryptor(environment);
    }
}
