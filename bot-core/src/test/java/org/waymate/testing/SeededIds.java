package org.waymate.testing;

import java.io.Serial;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Random ids decide in which order a database finds rows that nothing else puts in order. Whoever wants to live the
/// same twice lets a thread draw all that Java calls secure chance, ids included, from a seed; on every other thread it
/// is as random as ever.
public final class SeededIds extends Provider {

    @Serial private static final long serialVersionUID = 1;

    private static final String NAME = "waymate-seeded";
    private static final ThreadLocal<@Nullable Random> SEEDED = new ThreadLocal<>();

    private SeededIds() {
        super(NAME, "1", "Chance out of a seed, on threads that ask for it");
        putService(new Service(this, "SecureRandom", NAME, Drawing.class.getName(), List.of(),
                new HashMap<>()) {
            @Override
            public Object newInstance(@Nullable Object parameter) {
                return new Drawing();
            }
        });
    }

    /// Has to come before anybody draws a first id in this process.
    public static void install() {
        if (Security.getProvider(NAME) == null) {
            Security.insertProviderAt(new SeededIds(), 1);
        }
    }

    /// @throws IllegalStateException where somebody drew an id before this was installed
    public static void from(long seed) {
        SEEDED.set(new Random(seed));
        var once = UUID.randomUUID();
        SEEDED.set(new Random(seed));
        if (!once.equals(UUID.randomUUID())) {
            throw new IllegalStateException("Ids were drawn in this process before they could be seeded");
        }
    }

    public static void asEver() {
        SEEDED.remove();
    }

    private static final class Drawing extends SecureRandomSpi {

        @Serial private static final long serialVersionUID = 1;

        private final SecureRandom real = real();

        private static SecureRandom real() {
            try {
                return SecureRandom.getInstance("DRBG");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected void engineSetSeed(byte[] seed) {
            real.setSeed(seed);
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            var seeded = SEEDED.get();
            if (seeded == null) {
                real.nextBytes(bytes);
            } else {
                seeded.nextBytes(bytes);
            }
        }

        @Override
        protected byte[] engineGenerateSeed(int bytes) {
            return real.generateSeed(bytes);
        }
    }
}
