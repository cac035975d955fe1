package org.waymate.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.TextEncryptor;

/// The key for what is encrypted at rest: `WAYMATE_SECRET_KEY`; beside an embedded database one is made
/// once and kept in a file that only its owner reads.
@Configuration(proxyBeanMethods = false)
class SecretKey {

    static final String FILE = "secret.key";
    /// Not a secret: it only keeps tables of ready-made keys from being of use.
    private static final String SALT = "9a1c64f0b7d24e35";

    @Bean
    TextEncryptor encryptor(Environment environment) throws IOException {
        return new EncryptedText(AesGcmBytesEncryptor.withPassword(key(environment), SALT).build());
    }

    private static String key(Environment environment) throws IOException {
        var given = environment.getProperty("waymate.secret.key", "");
        if (!given.isBlank()) {
            return given;
        }
        if (!environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
            throw new NoSecretKey();
        }
        return kept(DataFolder.of(environment).file(FILE));
    }

    private static String kept(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var key = HexFormat.of().formatHex(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(Files.createFile(file, ownerOnly()), key);
        return key;
    }

    private static FileAttribute<?>[] ownerOnly() {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
