package org.waymate.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// All that happened in a run, step by step.
final class Chronicle {

    /// What a call to a platform was for.
    enum Call {
        SEND, POST, EDIT
    }

    /// The outbox's row as it stood, for everybody else, while the platform was called.
    record Row(String id, String program, String kind, String recipient, String subject, String occurrence,
            String state, int attempt, Optional<Instant> lease) {}

    /// One call to a platform.
    ///
    /// @param to account or channel
    /// @param mode of the try; empty for an edit
    /// @param came what the core was told
    /// @param arrived whether a new message stands there since
    record Handed(long step, Instant at, Call call, String to, String message, String key, String mode,
            String came, Optional<Instant> notBefore, boolean arrived, String words, List<String> buttons,
            Optional<Row> row) {}

    /// How a press ended.
    enum End {
        ANSWERED,
        /// It was answered before, and nothing was said.
        BEFORE,
        /// An exception reached the adapter, which asks people to try again.
        FAILED
    }

    /// @param instead the buttons of what stands in the place of the message that was pressed, where that is so
    /// @param again whether the platform brought it before
    /// @param struck whether a fault of the database or a crash was meant to hit it
    record Pressed(long step, Instant at, String who, String interaction, String what, End end, String words,
            Optional<List<String>> instead, boolean again, boolean struck) {}

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw](?![A-Za-z0-9_-])");

    private static final @Nullable String WRITTEN = System.getProperty("waymate.simulation.history");

    /// Which of several things a button belongs to: the beginning of an id.
    private static final Pattern MARK = Pattern.compile("\\*1\\.[A-Za-z0-9_-]{4}\\.");

    private final List<String> lines = new ArrayList<>();
    private final List<Handed> handed = new ArrayList<>();
    private final List<Pressed> pressed = new ArrayList<>();
    private final TreeMap<Instant, Long> first = new TreeMap<>();
    private final MessageDigest digest = sha();
    private final List<Instant> times = new ArrayList<>(List.of(Instant.EPOCH));
    private long step;

    long next(Instant now) {
        step++;
        first.putIfAbsent(now, step);
        times.add(now);
        return step;
    }

    void add(Handed one) {
        handed.add(one);
        hash(one.at(), one.call(), one.to(), one.mode(), one.came(), one.words(), one.buttons());
    }

    void add(Pressed one) {
        pressed.add(one);
        hash(one.at(), one.who(), one.what(), one.end(), one.words());
    }

    private void hash(Object... parts) {
        var line = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(" "));
        var named = MARK.matcher(ID.matcher(line).replaceAll("#")).replaceAll("*1.#.");
        digest.update(named.getBytes(StandardCharsets.UTF_8));
        if (WRITTEN != null) {
            lines.add(named.replace('\n', ' '));
        }
    }

    /// For whoever wants to know where two lives of the same seed part: `-Dwaymate.simulation.history` names a folder.
    void write(Plan plan) {
        if (WRITTEN != null) {
            try {
                Files.createDirectories(Path.of(WRITTEN));
                Files.write(Path.of(WRITTEN, "seed-%d-%s.txt".formatted(plan.seed(), hash())), lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The same for the same seed: of what was said and done, with names instead of random ids.
    String hash() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest(), 0, 8);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Handed> handed() {
        return handed;
    }

    List<Pressed> pressed() {
        return pressed;
    }

    /// The last step that was over before the moment.
    long before(Instant moment) {
        return Optional.ofNullable(first.ceilingEntry(moment)).map(Map.Entry::getValue).orElse(step + 1) - 1;
    }

    /// The last step of that moment.
    long until(Instant moment) {
        return Optional.ofNullable(first.higherEntry(moment)).map(Map.Entry::getValue).orElse(step + 1) - 1;
    }

    Instant at(long thatStep) {
        return times.get((int) thatStep);
    }

    long step() {
        return step;
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
